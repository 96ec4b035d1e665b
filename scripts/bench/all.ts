import project from '../../package.json' with { type: 'json' };
import { benchBuild } from './build.ts';
import { Cleanup } from './cleanup.ts';
import { describeEnvironment } from './environment.ts';
import { browserFor, type FinderResults, measureFinder } from './finder.ts';
import { keepResults, lastResults } from './kept-results.ts';
import { makeLibrary } from './library.ts';
import { weightRows } from './page-weights.ts';
import type { Row } from './rows.ts';
import { benchServing } from './serving.ts';
import { fileRows } from './static-files.ts';
import { tableOf } from './table.ts';

/** The number of stories at which everything is measured. */
const usual = 1000;

const log = (text: string) => console.log(`… ${text}`);

/**
 * Measures all of it on one library, and prints one table with goals and with what was measured for the last release; with `keep` also
 * writes the figures for this release. Removes all other files that it makes.
 */
export async function benchAll({ keep }: { keep: boolean }): Promise<void> {
  const cleanup = new Cleanup();
  try {
    const browser = await browserFor(cleanup);
    const environment = describeEnvironment(browser.version());
    console.log(environment);
    log(`writing ${usual} stories`);
    const library = await makeLibrary(usual, cleanup);
    const rows = await benchBuild(library, cleanup, log);
    rows.push(...(await weightRows(library.site)));
    log('the server');
    rows.push(...(await servingRows(library.site, cleanup)));
    log('the finder');
    rows.push(...judgedRows(await measureFinder(library, browser, 1, log)), ...(await fileRows(library)));
    console.log(`\n${tableOf(rows, await lastResults())}`);
    if (keep) console.log(`\nKept in ${await keepResults(project.version, environment, rows)}.`);
  } finally {
    await cleanup.run();
  }
}

/** Measures builds of libraries of these sizes, one after another, each with everything that the site has; prints a table. */
export async function benchBuilds(sizes: readonly number[]): Promise<void> {
  const cleanup = new Cleanup();
  const rows: Row[] = [];
  try {
    console.log(describeEnvironment());
    for (const size of sizes) {
      log(`writing ${size} stories`);
      const library = await makeLibrary(size, cleanup);
      rows.push(...(await benchBuild(library, cleanup, log)), ...(await weightRows(library.site)));
      rows.push(...(await fileRows(library)));
      await library.remove();
    }
    console.log(`\n${tableOf(rows, await lastResults())}`);
  } finally {
    await cleanup.run();
  }
}

/** None, with the reason, where nginx or wrk is missing. */
async function servingRows(site: string, cleanup: Cleanup): Promise<Row[]> {
  try {
    return await benchServing(site, cleanup);
  } catch (error) {
    log(`not measured: ${(error as Error).message}`);
    return [];
  }
}

/** Of the finder only what has a goal: the rest is for who works on it. */
function judgedRows({ lines }: FinderResults): Row[] {
  return lines.flatMap(({ line, rows }) =>
    rows
      .filter((row) => row.goal !== undefined)
      .map((row) => ({ ...row, measured: `finder, ${line.name} line, ${row.measured}` })),
  );
}
