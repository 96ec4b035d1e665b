import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { overviewOf } from '../../src/addresses.ts';
import { launchChromium } from '../site/chromium.ts';
import type { Target } from './ask.ts';
import { Cleanup } from './cleanup.ts';
import { describeEnvironment } from './environment.ts';
import { type BuiltLibrary, buildLibrary } from './library.ts';
import { describeLine, fastLine, type Line, slowLine } from './line.ts';
import { measureCold, measureLoaded, type Pair, type Samples } from './measure.ts';
import { coldRows, filteredGoal, type Row, warmRows } from './rows.ts';
import { tableOf } from './table.ts';
import { serveThrottled } from './throttled-server.ts';

/** What to measure: numbers of stories, and how often each query runs in a new profile. */
interface FinderBench {
  sizes: readonly number[];
  repeats: number;
  /** The file to which the raw numbers are written. */
  json: string | undefined;
}

/**
 * Measures the finder and bare Pagefind on libraries of these sizes and prints a table of each. Removes all files that
 * it makes, also when it fails or is stopped.
 */
export async function benchFinder({ sizes, repeats, json }: FinderBench): Promise<void> {
  const cleanup = new Cleanup();
  try {
    // The clean-up handles the signals, since it must close the browser first.
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
  for (const line of [fastLine, slowLine]) {
    log(`measuring on the ${describeLine(line)}`);
    const { targets, close } = await serveBoth(library, line);
    try {
      const questions = Object.values(queries.kinds);
      // A warm-up that is not measured: the search pages themselves are compressed at their first request.
      if (line === fastLine) await measureCold(browser, targets, questions.slice(0, 1), 1);
      const cold = await measureCold(browser, targets, questions, repeats);
      const isFast = line === fastLine;
      const loaded = await measureLoaded(
        browser,
        targets,
        queries,
        isFast ? ['new', 'again', 'sent'] : ['new', 'again'],
      );
      const filtered = isFast
        ? await measureLoaded(browser, targets, queries, ['new', 'filtered'], `?aanpak=${approach}`)
        : undefined;
      rows.set(describeLine(line), [
        ...coldRows(cold, 'typed', size, !isFast),
        ...coldRows(cold, 'link', size, !isFast),
        ...warmRows(loaded, 'new', 'loaded, a new query typed'),
        ...warmRows(loaded, 'again', 'loaded, a query typed again'),
        ...(isFast ? warmRows(loaded, 'sent', 'loaded, a query sent again') : []),
        ...(filtered
          ? warmRows(filtered, 'filtered', 'loaded, a query sent again with a filter', filteredGoal(size))
          : []),
      ]);
      measured.push({
        line: line.name,
        samples: [cold, loaded, filtered].filter((some) => some !== undefined),
      });
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
