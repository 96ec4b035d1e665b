import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { overviewOf } from '../../src/addresses.ts';
import { launchChromium } from '../chromium.ts';
import type { Target } from './ask.ts';
import { Cleanup } from './cleanup.ts';
import { describeEnvironment } from './environment.ts';
import { type BuiltLibrary, buildLibrary } from './library.ts';
import { describeLine, fastLine, type Line, slowLine } from './line.ts';
import { measureCold, measureSending, measureTyping, type Pair, type Samples } from './measure.ts';
import { coldRows, filteredGoal, type Row, warmRows } from './rows.ts';
import { tableOf } from './table.ts';
import { serveThrottled } from './throttled-server.ts';

/** What to measure: numbers of stories, and how often each query is asked in a new profile. */
export interface FinderBench {
  sizes: readonly number[];
  repeats: number;
  /** Where the raw numbers go. */
  json: string | undefined;
}

/**
 * Measures the finder beside bare Pagefind on libraries of these sizes and prints a table of each. All that it
 * makes is removed at the end, also when it fails or is stopped.
 */
export async function benchFinder({ sizes, repeats, json }: FinderBench): Promise<void> {
  const cleanup = new Cleanup();
  try {
    // The signals are handled by the clean-up, which closes the browser first.
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    const browser = await launchChromium(signals);
    cleanup.add(() => browser.close());
    const environment = describeEnvironment(browser.version());
    console.log(`${environment}\nTimes are medians (and the slowest in twenty), to the frame that shows it.`);
    const raw: unknown[] = [];
    for (const size of sizes) {
      const log = (text: string) => console.log(`… ${size} stories: ${text}`);
      const library = await buildLibrary(size, cleanup, log);
      const { measured, rows } = await measureLibrary(library, browser, size, repeats, log);
      await library.remove();
      console.log(report(size, library, rows));
      raw.push({ stories: size, buildSeconds: library.buildSeconds, queries: library.queries, measured });
      if (json !== undefined) await writeFile(json, JSON.stringify({ environment, sizes: raw }, null, 1));
    }
  } finally {
    await cleanup.run();
  }
}

interface Measured {
  line: string;
  samples: Samples[];
}

async function measureLibrary(
  library: BuiltLibrary,
  browser: Browser,
  size: number,
  repeats: number,
  log: (text: string) => void,
): Promise<{ measured: Measured[]; rows: Map<string, Row[]> }> {
  const rows = new Map<string, Row[]>();
  const measured: Measured[] = [];
  const { queries, approach } = library;
  // The fast line goes first: it makes the server compress everything before a slow one is measured.
  for (const line of [fastLine, slowLine]) {
    log(`measuring on the ${describeLine(line)}`);
    const { targets, close } = await serveBoth(library, line);
    try {
      if (line === fastLine) await measureCold(browser, targets, queries, 1);
      const cold = await measureCold(browser, targets, queries, repeats);
      const typing = await measureTyping(browser, targets, queries);
      const sent = line === fastLine ? await measureSending(browser, targets, queries, undefined) : undefined;
      const filtered =
        line === fastLine ? await measureSending(browser, targets, queries, approach) : undefined;
      const judged = line === slowLine;
      rows.set(describeLine(line), [
        ...coldRows(cold, 'typed', size, judged),
        ...coldRows(cold, 'link', size, judged),
        ...warmRows(typing, 'new', 'loaded, a new query typed'),
        ...warmRows(typing, 'again', 'loaded, a query typed again'),
        ...(sent ? warmRows(sent, 'sent', 'loaded, a query sent again') : []),
        ...(filtered
          ? warmRows(filtered, 'filtered', 'loaded, a query sent again with a filter', filteredGoal(size))
          : []),
      ]);
      const samples = [cold, typing, sent, filtered].filter((some) => some !== undefined);
      measured.push({ line: line.name, samples });
    } finally {
      await close();
    }
  }
  return { measured, rows };
}

async function serveBoth(
  { files }: BuiltLibrary,
  line: Line,
): Promise<{ targets: Pair<Target>; close(): Promise<void> }> {
  const [ours, bare] = await Promise.all([
    serveThrottled(files.ours, line),
    serveThrottled(files.bare, line),
  ]);
  return {
    targets: { ours: { server: ours, page: overviewOf('verhalen') }, bare: { server: bare, page: '/' } },
    close: async () => {
      await Promise.all([ours.close(), bare.close()]);
    },
  };
}

function report(size: number, library: BuiltLibrary, rows: ReadonlyMap<string, Row[]>): string {
  const { real, generated, buildSeconds, queries, approach } = library;
  const seconds = buildSeconds === undefined ? 'not known on this system' : `${buildSeconds.toFixed(1)} s`;
  const asked = Object.entries(queries.kinds).map(([kind, q]) => `${kind} “${q}”`);
  const tables = [...rows].map(([line, some]) => `### ${size} stories, ${line}\n\n${tableOf(some)}\n`);
  return [
    `\n## ${size} stories (${real} real, ${generated} generated)\n`,
    `Processor time of the build, without share pictures and booklet: ${seconds}`,
    `First searches: ${asked.join(', ')}; filter: aanpak ${approach}; ${queries.many.length} other queries.\n`,
    ...tables.reverse(),
  ].join('\n');
}
