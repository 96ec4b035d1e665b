import type { Story } from '../knowledge-base/library.ts';
import type { figureKinds } from '../taxonomy.ts';
import { amountOf } from './amount.ts';

/** One figure of one story, ready for a row. */
export interface FigureRow {
  organisation: string;
  url: string;
  asOf: string;
  value: string;
  unit: string | undefined;
  label: string;
  /** Length of its bar, 0 to 1; undefined when it cannot be drawn beside the others. */
  share: number | undefined;
}

/**
 * All figures of one kind, largest first, those without a single number last. Bars are drawn only where the
 * rows count the same kind of thing: placements and shares, not periods in different units.
 */
export function figureRows(
  stories: readonly Pick<Story, 'data' | 'url'>[],
  kind: keyof typeof figureKinds,
): FigureRow[] {
  const rows = stories.flatMap(({ data, url }) =>
    data.figures
      .filter((figure) => figure.kind === kind)
      .map(({ value, unit, label }) => ({
        organisation: data.organisation,
        url,
        asOf: data.asOf,
        value,
        unit,
        label,
      })),
  );
  const measured = rows.map((row) => ({ ...row, amount: amountOf(row.value) }));
  const largest = Math.max(0, ...measured.map(({ amount }) => amount ?? 0));
  return measured
    .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1) || a.organisation.localeCompare(b.organisation, 'nl'))
    .map(({ amount, ...row }) => ({
      ...row,
      share: isComparable(kind) && amount !== undefined && largest > 0 ? amount / largest : undefined,
    }));
}

function isComparable(kind: keyof typeof figureKinds): boolean {
  return kind === 'placements' || kind === 'share';
}
