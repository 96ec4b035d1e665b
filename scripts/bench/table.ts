import { ratioOf } from './goals.ts';
import type { KeptResults } from './kept-results.ts';
import type { Pair } from './measure.ts';
import type { Row } from './rows.ts';
import { median, p95 } from './statistics.ts';

/**
 * Formats rows as a Markdown table, with aligned columns so that it is readable as plain text; with a column for what was measured
 * for the last release, when that is given.
 */
export function tableOf(rows: readonly Row[], last?: KeptResults): string {
  const head = ['measured', 'ours', 'beside', 'ratio', 'goal', ...(last ? [`in ${last.version}`] : [])];
  const cells = rows.map((row) => [
    row.measured,
    cell(row, 'ours'),
    cell(row, 'bare'),
    ratio(row),
    goal(row),
    ...(last ? [before(row, last)] : []),
  ]);
  const widths = head.map((title, at) =>
    Math.max(...[title, ...cells.map((line) => line[at] ?? '')].map(width)),
  );
  const print = (line: readonly string[]) =>
    `| ${line.map((text, at) => pad(text, widths[at] ?? 0, at > 0)).join(' | ')} |`;
  const rule = `|${widths.map((size, at) => (at > 0 ? `${'-'.repeat(size + 1)}:` : '-'.repeat(size + 2))).join('|')}|`;
  return [print(head), rule, ...cells.map(print)].join('\n');
}

function cell({ values, unit, failed }: Row, side: keyof Pair<unknown>): string {
  const [middle, high] = [median(values[side]), p95(values[side])];
  const none = failed[side] === 0 ? '' : ` [${failed[side]} without answer]`;
  if (middle === undefined || high === undefined) return `–${none}`;
  const times = unit === 'ms' && values[side].length > 1 ? ` (p95 ${high.toFixed(0)})` : '';
  return `${middle.toFixed(unit === 'kB' || unit === 's' ? 1 : 0)} ${unit}${times}${none}`;
}

function ratio({ values }: Row): string {
  const value = ratioOf(values);
  return value === undefined ? '–' : `${value.toFixed(2)}×`;
}

function goal({ goal: wanted, values }: Row): string {
  if (wanted === undefined) return '';
  return `${wanted.text}: ${wanted.reached(values) ? 'reached' : 'missed'}`;
}

/** What the last release had: the ratio where there is one, since that depends least on the machine. */
function before({ measured, unit }: Row, { rows }: KeptResults): string {
  const kept = rows.find((row) => row.measured === measured);
  if (kept === undefined) return '';
  return kept.ratio === undefined ? `${kept.ours} ${unit}` : `${kept.ratio.toFixed(2)}×`;
}

const width = (text: string) => [...text].length;

function pad(text: string, size: number, right: boolean): string {
  const space = ' '.repeat(size - width(text));
  return right ? space + text : text + space;
}
