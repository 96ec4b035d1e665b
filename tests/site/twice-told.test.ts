import { expect, it } from 'vitest';
import { librarySite, realSite } from '../support/sites.ts';
import { twiceTold } from '../support/walkers/twice-told.ts';

it.each([
  ['the real content', realSite],
  ['the invented library', librarySite],
])('no story of %s says the same twice', async (_, { dist }) => {
  expect(await twiceTold(dist)).toEqual([]);
});
