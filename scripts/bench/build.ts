import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeBareProject } from './bare-site.ts';
import type { Cleanup } from './cleanup.ts';
import { type Goal, max, maxRatio } from './goals.ts';
import type { Library } from './library.ts';
import type { Pair } from './measure.ts';
import { measureNode, type Used } from './measured-process.ts';
import type { Row } from './rows.ts';
import { setAside } from './set-aside.ts';

/** Builds a site from a folder with a project, as an editor does, and measures it. */
export function buildSite(root: string, cleanup: Cleanup): Promise<Used> {
  return measureNode(['scripts/build.ts'], root, cleanup, { SITE_URL: 'https://gewoon-doen.example' });
}

/**
 * Builds a library, with all that belongs to the site, and beside it a bare site of the same texts. Measures the first build, one that
 * has nothing but the share pictures of the one before, and one after a change to one story; leaves the site of the last.
 */
export async function benchBuild(
  { stories, root }: Library,
  cleanup: Cleanup,
  log: (text: string) => void,
): Promise<Row[]> {
  const bare = await buildBare(root, cleanup, log);
  log('the first build');
  const first = await buildSite(root, cleanup);
  // The bare site was not there before its build either.
  await setAside(root);
  log('a build with the share pictures of the first');
  const cold = await buildSite(root, cleanup);
  const [changed = ''] = await readdir(path.join(root, 'content/verhalen'));
  await appendFile(path.join(root, 'content/verhalen', changed, 'index.mdx'), '\nHier staat een zin meer.\n');
  log('a build after a change to one story');
  const again = await buildSite(root, cleanup);
  return rowsOf(stories, { bare, first, cold, again });
}

async function buildBare(root: string, cleanup: Cleanup, log: (text: string) => void): Promise<Used> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bare-'));
  // Not sooner: see setAside().
  cleanup.add(() => rm(folder, { recursive: true, force: true }));
  await makeBareProject(root, folder);
  log('the bare site of the same texts');
  return measureNode(['node_modules/astro/bin/astro.mjs', 'build'], folder, cleanup);
}

interface Builds {
  bare: Used;
  first: Used;
  cold: Used;
  again: Used;
}

/** What issue 17 asks of a build, and what it came to. */
function rowsOf(stories: number, { bare, first, cold, again }: Builds): Row[] {
  const measured = `build of ${stories} stories`;
  const picture = Math.max(0, first.cpuSeconds - cold.cpuSeconds) / stories;
  return [
    row(`${measured}, share pictures kept`, 's', [cold.cpuSeconds, bare.cpuSeconds], maxRatio(1)),
    row(`${measured}, most memory`, 'MB', [cold.peakMegabytes, bare.peakMegabytes], maxRatio(1)),
    row(`${measured}, with all share pictures new`, 's', [first.cpuSeconds, bare.cpuSeconds]),
    row('one new share picture', 'ms', [picture * 1000], max(30, 'ms')),
    row(
      'after a change to one story, beside the first build',
      's',
      [again.cpuSeconds, first.cpuSeconds],
      maxRatio(0.5),
    ),
  ];
}

function row(measured: string, unit: Row['unit'], [ours, beside]: [number, number?], goal?: Goal): Row {
  const values: Pair<number[]> = { ours: [ours], bare: beside === undefined ? [] : [beside] };
  return { measured, unit, values, failed: { ours: 0, bare: 0 }, goal };
}
