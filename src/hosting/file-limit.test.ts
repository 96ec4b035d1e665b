import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fitFiles, mostFiles, planFiles } from './file-limit.ts';

/** A site of so many stories: page, picture, fragment of the index, kit and short link of each, four files of photos, and `others`. */
const siteOf = (stories: number, others: number, photos = 0) => ({
  all: 5 * stories + 4 * photos + others,
  shortLinks: stories,
  kits: stories,
});

describe('the files of a site on a host that counts them', () => {
  it.each([
    [18, 700, []],
    [1000, 1100, []],
    [3600, 1900, []],
    [4200, 2100, ['shortLinks']],
    [5000, 2600, ['shortLinks', 'kits']],
  ])('%i stories and %i other files fit', (stories, others, replaced) => {
    const plan = planFiles(siteOf(stories, others));
    expect(plan.replaced).toEqual(replaced);
    expect(plan.files).toBeLessThanOrEqual(mostFiles);
    expect(plan.files).toBe((5 - replaced.length) * stories + others);
  });

  it.each([
    [2500, 2500],
    [5000, 550],
  ])('%i stories fit with %i photographs', (stories, photos) => {
    const others = 200 + 0.48 * stories;
    expect(planFiles(siteOf(stories, others, photos)).files).toBeLessThanOrEqual(mostFiles);
  });

  it('may be too many all the same', () => {
    expect(planFiles(siteOf(7000, 2600)).files).toBe(23_600);
  });
});

describe('a built site', () => {
  let site = '';
  beforeEach(async () => {
    site = await mkdtemp(path.join(tmpdir(), 'file-limit-'));
    const files = {
      'index.html': 'home',
      'nieuwsbrief/index.html': 'the page for a selection',
      'nieuwsbrief/rss.xml': 'a feed',
      'nieuwsbrief/umc/index.html': 'a kit',
      'nieuwsbrief/aanpakken/werkpool/index.html': 'the kit of an approach',
      'nieuwsbrief/verhalen/0.json': 'a part',
      'v/index.html': 'finds a story',
      'v/lijst/k/index.html': 'a list',
      'v/k7m3/index.html': '<meta http-equiv="refresh" content="0; url=/verhalen/umc/">',
      'v/k9zz/index.html': 'a story that was taken away',
    };
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(site, name)), { recursive: true });
      await writeFile(path.join(site, name), content);
    }
  });
  afterEach(() => rm(site, { recursive: true }));
  const names = async () => {
    const entries = await readdir(site, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map(({ parentPath, name }) => path.relative(site, path.join(parentPath, name)));
  };

  it('stays as it is while it fits', async () => {
    expect(await fitFiles(site, 10)).toEqual([]);
    expect(await names()).toHaveLength(10);
  });

  it('leaves short links and then kits to a rule, and no other page', async () => {
    const shortLinks = { from: '/v/:code/', to: '/v/?code=:code', status: 302 };
    expect(await fitFiles(site, 9)).toEqual([shortLinks]);
    expect(await names()).not.toContain('v/k7m3/index.html');
    const kits = { from: '/nieuwsbrief/:slug/', to: '/nieuwsbrief/?verhaal=:slug', status: 302 };
    await writeFile(path.join(site, 'one-more'), '');
    await writeFile(path.join(site, 'and-another'), '');
    expect(await fitFiles(site, 10)).toEqual([shortLinks, kits]);
    expect(await names()).toHaveLength(10);
    expect(await names()).not.toContain('nieuwsbrief/umc/index.html');
  });

  it('is left alone when it cannot fit', async () => {
    await expect(fitFiles(site, 7)).rejects.toThrow('De site heeft 8 bestanden, en');
    expect(await names()).toHaveLength(10);
    await mkdir(path.join(site, 'verhalen/umc'), { recursive: true });
    await writeFile(path.join(site, 'verhalen/umc/omslag-320.avif'), '');
    await expect(fitFiles(site, 7)).rejects.toThrow('De site heeft 9 bestanden, waarvan 1 voor foto’s, en');
  });
});
