import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { librarySite, realSite } from '../support/sites.ts';
import { walkLinks } from '../support/walkers/dead-links.ts';
import { invalidHtml } from '../support/walkers/invalid-html.ts';

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

  it('has no dead link and no dead anchor', async () => {
    const { dead, alive } = await walkLinks(site.url);
    expect(dead).toEqual([]);
    expect(alive).toBeGreaterThan(100);
  });
});
