import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectCopy } from '../../scripts/site/project-copy.ts';
import { build } from '../support/build.ts';
import { copyLibraryProject } from '../support/copies.ts';
import { differencesBetween } from '../support/site-differences.ts';
import { libraryHost, librarySite, libraryTime, siteIn } from '../support/sites.ts';

describe('the same texts, built in another folder on another disk, years later, far from here', () => {
  let copy: ProjectCopy;
  beforeAll(async () => {
    copy = await copyLibraryProject();
    const before = [
      new URL('../support/later-clock.ts', import.meta.url),
      new URL('../support/other-disk.ts', import.meta.url),
    ];
    await build(copy.root, libraryHost, {
      SOURCE_DATE_EPOCH: libraryTime,
      NODE_OPTIONS: before.map((file) => `--import=${file}`).join(' '),
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
    });
  }, 300_000);
  afterAll(() => copy?.remove());

  it('make the same site, to the byte', async () => {
    expect(await differencesBetween(librarySite.dist, siteIn(copy.root).dist)).toEqual([]);
  });
});
