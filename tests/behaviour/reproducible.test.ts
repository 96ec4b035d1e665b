import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectCopy } from '../../scripts/site/project-copy.ts';
import { build } from '../support/build.ts';
import { copyLibraryProject } from '../support/copies.ts';
import { libraryHost, librarySite, libraryTime, siteIn } from '../support/sites.ts';

/** The files of a built site, with their bytes. */
async function filesOf(dist: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
  return new Map(
    await Promise.all(files.map(async (file) => [path.relative(dist, file), await readFile(file)] as const)),
  );
}

describe('the same texts, built in another folder, years later, far from here', () => {
  let copy: ProjectCopy;
  beforeAll(async () => {
    copy = await copyLibraryProject();
    const clock = new URL('../support/later-clock.ts', import.meta.url);
    await build(copy.root, libraryHost, {
      SOURCE_DATE_EPOCH: libraryTime,
      NODE_OPTIONS: `--import=${clock}`,
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
    });
  }, 300_000);
  afterAll(() => copy?.remove());

  it('make the same site, to the byte', async () => {
    const [one, other] = await Promise.all([filesOf(librarySite.dist), filesOf(siteIn(copy.root).dist)]);
    expect([...other.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([name, bytes]) => !other.get(name)?.equals(bytes)).map(([name]) => name)).toEqual(
      [],
    );
  });
});
