import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { librarySite, realSite } from '../support/sites.ts';
import { walkLinks } from '../support/walkers/dead-links.ts';
import { invalidHtml } from '../support/walkers/invalid-html.ts';
import { repeatedLinks } from '../support/walkers/repeated-links.ts';
import { requestsElsewhere } from '../support/walkers/requests-elsewhere.ts';

describe.each([
  ['the real content', realSite.dist, 150],
  ['the invented library', librarySite.dist, 70],
])('the site of %s', async (_, folder, fewest) => {
  const site = await openSite(folder);
  afterAll(() => site.close());

  it('has valid HTML on every page', async () => {
    const pages = await readBuiltPages(folder);
    expect(pages.length).toBeGreaterThan(fewest);
    expect(await invalidHtml(pages)).toEqual([]);
  });

  it('asks no other host for anything on any page', async () => {
    expect(requestsElsewhere(await readBuiltPages(folder))).toEqual([]);
  });

  it('links to a thing once in a section of a page about a topic', async () => {
    expect(repeatedLinks(await readBuiltPages(folder))).toEqual([]);
  });

  it('has no dead link and no dead anchor', async () => {
    const { dead, alive } = await walkLinks(site.url);
    expect(dead).toEqual([]);
    expect(alive).toBeGreaterThan(100);
  });
});
