import { expect, it } from 'vitest';
import { readBuiltPages } from '../support/built-pages.ts';
import { weighPages } from '../support/page-weight.ts';
import { librarySite, realSite } from '../support/sites.ts';
import { overweight } from '../support/walkers/overweight.ts';

it.each([
  ['the real content', realSite],
  ['the invented library', librarySite],
])('on a slow line every page of %s comes soon', async (_, { dist }) => {
  expect(await overweight(dist)).toEqual([]);
});

it('the scale sees styles, scripts and words', async () => {
  const pages = await readBuiltPages(librarySite.dist);
  const [finder] = await weighPages(
    librarySite.dist,
    pages.filter(({ address }) => address === '/verhalen/'),
  );
  expect(finder?.script).toBeGreaterThan(1000);
  expect(finder?.text).toBeGreaterThan(1000);
  expect(finder?.words).toBeGreaterThan(1000);
});
