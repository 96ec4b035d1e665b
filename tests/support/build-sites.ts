import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { sources } from '../../scripts/site/project-copy.ts';
import { build } from './build.ts';
import { copyLibraryProject } from './copies.ts';
import { resultsFolder } from './failure.ts';
import { libraryHost, librarySite, libraryTime, realSite, type Site } from './sites.ts';

/** Before the browser tests: builds the sites that they stand on, each when something that it is made of is newer. */
export default async function buildSites(): Promise<void> {
  await rm(resultsFolder, { recursive: true, force: true });
  await Promise.all([buildRealSite(), buildLibrarySite()]);
}

async function buildRealSite(): Promise<void> {
  if (await isCurrent(realSite, ['content'])) return;
  console.log('Building the site …');
  await build('.');
}

async function buildLibrarySite(): Promise<void> {
  const written = [
    'tests/library',
    ...['copies', 'library', 'library-stubs'].map((name) => `tests/support/${name}.ts`),
  ];
  if (await isCurrent(librarySite, written)) return;
  console.log('Building the site of the invented library …');
  const copy = await copyLibraryProject();
  try {
    await build(copy.root, libraryHost, { SOURCE_DATE_EPOCH: libraryTime });
    await rm(librarySite.root, { recursive: true, force: true });
    await mkdir(librarySite.root, { recursive: true });
    for (const name of ['content', 'dist', '.astro']) {
      await rename(path.join(copy.root, name), path.join(librarySite.root, name));
    }
  } finally {
    await copy.remove();
  }
}

/** Whether a site was built after the last change to what it is made of. */
async function isCurrent({ dist }: Site, content: readonly string[]): Promise<boolean> {
  const built = await changedAt(path.join(dist, 'index.html'));
  const changes = await Promise.all([...sources, 'package-lock.json', ...content].map(lastChangeBelow));
  return built > Math.max(...changes);
}

/** When a file, or anything in a folder, last changed. */
async function lastChangeBelow(place: string): Promise<number> {
  const inside = (await stat(place)).isDirectory() ? await readdir(place, { recursive: true }) : [];
  const changes = await Promise.all(inside.map((name) => changedAt(path.join(place, name))));
  return Math.max(await changedAt(place), ...changes);
}

/** In milliseconds; 0 for what is not there. */
async function changedAt(place: string): Promise<number> {
  return (await stat(place).catch(() => undefined))?.mtimeMs ?? 0;
}
