import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { overviewOf } from '../../src/addresses.ts';
import { launchChromium } from '../site/chromium.ts';
import type { Target } from './ask.ts';
import { buildSite } from './build.ts';
import { Cleanup } from './cleanup.ts';
import { describeEnvironment } from './environment.ts';
import { type Library, makeLibrary } from './library.ts';
import { describeLine, fastLine, type Line, slowLine } from './line.ts';
import { measureCold, measureLoaded, type Pair, type Samples } from './measure.ts';
import type { Queries } from './queries.ts';
import { coldRows, filteredGoal, type Row, warmRows } from './rows.ts';
import { type SearchedLibrary, searchedLibrary } from './searched-library.ts';
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
    const browser = await browserFor(cleanup);
    const environment = describeEnvironment(browser.version());
    console.log(`${environment}\nTimes are medians (and the slowest in twenty), to the frame that shows it.`);
    const raw: unknown[] = [];
    for (const size of sizes) {
      const log = (text: string) => console.log(`… ${size} stories: ${text}`);
      log('writing them');
      const library = await makeLibrary(size, cleanup);
      log('building the site');
      const { cpuSeconds } = await buildSite(library.root, cleanup);
      const results = await measureFinder(library, browser, repeats, log);
      await library.remove();
      console.log(report(library, cpuSeconds, results));
      const measured = results.lines.map(({ line, samples }) => ({ line: line.name, samples }));
      raw.push({ stories: size, buildSeconds: cpuSeconds, queries: results.queries, measured });
      if (json !== undefined) await writeFile(json, JSON.stringify({ environment, sizes: raw }, null, 1));
    }
  } finally {
    await cleanup.run();
  }
}

/** Chromium, which the clean-up closes: it handles the signals, since it must close the browser first. */
export async function browserFor(cleanup: Cleanup): Promise<Browser> {
  const browser = await launchChromium({ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  cleanup.add(() => browser.close());
  return browser;
}

/** What was asked of the finder of a library, and what came of it on each line. */
export interface FinderResults {
  queries: Queries;
  approach: string;
  lines: { line: Line; samples: Samples[]; rows: Row[] }[];
}

/** Asks the finder of a library that is built, and bare Pagefind over the same pages, the same; each first query `repeats` times. */
export async function measureFinder(
  built: Pick<Library, 'root' | 'site' | 'stories'>,
  browser: Browser,
  repeats: number,
  log: (text: string) => void,
): Promise<FinderResults> {
  log('making the bare index');
  const library = await searchedLibrary(built);
  const { queries, approach } = library;
  const lines: FinderResults['lines'] = [];
  for (const line of [fastLine, slowLine]) {
    log(`measuring on the ${describeLine(line)}`);
    const { targets, close } = await serveBoth(library, line);
    try {
      const questions = Object.values(queries.kinds);
      const isFast = line === fastLine;
      // A warm-up that is not measured: the search pages themselves are compressed at their first request.
      if (isFast) await measureCold(browser, targets, questions.slice(0, 1), 1);
      const cold = await measureCold(browser, targets, questions, repeats);
      const loaded = await measureLoaded(
        browser,
        targets,
        queries,
        isFast ? ['new', 'again', 'sent'] : ['new', 'again'],
      );
      const filtered = isFast
        ? await measureLoaded(browser, targets, queries, ['new', 'filtered'], `?aanpak=${approach}`)
        : undefined;
      const rows = [
        ...coldRows(cold, 'typed', built.stories, !isFast),
        ...coldRows(cold, 'link', built.stories, !isFast),
        ...warmRows(loaded, 'new', 'loaded, a new query typed'),
        ...warmRows(loaded, 'again', 'loaded, a query typed again'),
        ...(isFast ? warmRows(loaded, 'sent', 'loaded, a query sent again') : []),
        ...(filtered
          ? warmRows(filtered, 'filtered', 'loaded, a query sent again with a filter', filteredGoal)
          : []),
      ];
      lines.push({ line, samples: [cold, loaded, filtered].filter((some) => some !== undefined), rows });
    } finally {
      await close();
    }
  }
  return { queries, approach, lines };
}

async function serveBoth(
  { files }: SearchedLibrary,
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

function report({ stories, real, generated }: Library, seconds: number, results: FinderResults): string {
  const { queries, approach, lines } = results;
  const asked = Object.entries(queries.kinds).map(([kind, q]) => `${kind} “${q}”`);
  const tables = lines.map(
    ({ line, rows }) => `### ${stories} stories, ${describeLine(line)}\n\n${tableOf(rows)}\n`,
  );
  return [
    `\n## ${stories} stories (${real} real, ${generated} generated)\n`,
    `Processor time of the build: ${seconds.toFixed(1)} s`,
    `First searches: ${asked.join(', ')}; filter: aanpak ${approach}; ${queries.many.length} other queries.\n`,
    ...tables.reverse(),
  ].join('\n');
}
