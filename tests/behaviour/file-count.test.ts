import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { mostCardFiles } from '../../src/finder/formats/card-files.ts';
import { mostFiles, planFiles } from '../../src/hosting/file-limit.ts';
import { countParts } from '../../src/story-parts/part-of.ts';
import { librarySite } from '../support/sites.ts';

/** The largest library that is to fit on a host that counts files. */
const total = 5000;

/** What every story has, beside its part of the index; what is counted elsewhere are covers, copies at former addresses and texts for the booklet. */
const ofStory = /^verhalen\/[^/]+\/(?:index\.html|deel\.png)$|^(?:nieuwsbrief|v)\/[^/]+\/index\.html$/;
const countedElsewhere = /\/omslag-\d+\.|mail\.png$/;

it(`a library of ${total} stories fits on a host that takes ${mostFiles} files`, async () => {
  const entries = await readdir(librarySite.dist, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(librarySite.dist, path.join(parentPath, name)));
  const among = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length;
  const stories = among(/^verhalen\/[^/]+\/deel\.png$/);
  expect(stories).toBeGreaterThan(5);
  const others = names.filter((name) => !ofStory.test(name) && !countedElsewhere.test(name));
  const slugs = new Set(names.flatMap((name) => /^verhalen\/([^/]+)\/deel\.png$/.exec(name)?.[1] ?? []));
  const alsoOfStory = others.filter((name) => name.split('/').some((part) => slugs.has(part)));
  expect(alsoOfStory, 'a file more for every story').toEqual([]);
  // In pages of a hundred: all stories, and each with some four topics and two terms. A file for each value of a facet.
  const lists = ((1 + 4 + 2) * total) / 100 + countParts(total) + 50;
  // The cards of the finder, its words, and the pieces of Pagefind's index.
  const search = mostCardFiles + total / 10;
  const all = 5 * total + others.length + lists + search;
  expect(planFiles({ all, shortLinks: total, kits: total }).files).toBeLessThan(mostFiles);
});
