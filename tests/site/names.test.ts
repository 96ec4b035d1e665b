import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { peopleIn } from '../support/people.ts';
import { librarySite, realSite } from '../support/sites.ts';
import { isNamed, namedInFinder, namedInIndex, searchIndex, wronglyNamed } from '../support/walkers/names.ts';

describe.each([
  ['the real content', realSite],
  ['the invented library', librarySite],
])('names of people in %s', async (_, { root, dist }) => {
  const site = await openSite(dist);
  afterAll(() => site.close());
  const people = await peopleIn(root);

  it('are there to be checked', () => {
    expect(people.filter((person) => person.doelgroep).length).toBeGreaterThan(0);
  });

  it('are on the page', async () => {
    for (const { story, name } of people.filter(isNamed)) {
      expect(await readFile(path.join(dist, 'verhalen', story, 'index.html'), 'utf8')).toMatch(
        new RegExp(`data-role="[^"]*"[^>]*>${RegExp.escape(name)}</span>`),
      );
    }
  });

  it('are not in the search index', async () => {
    const { page } = await site.visit('/verhalen/');
    expect(await namedInIndex(page, people)).toEqual([]);
  });

  it('are in no data of the finder', async () => {
    expect(await namedInFinder(dist, people)).toEqual([]);
  });

  it('stand in the text of their own story with their role, and in no other', async () => {
    expect(await wronglyNamed(dist, people)).toEqual([]);
  });
});

describe('the search for names', async () => {
  const site = await openSite(librarySite.dist);
  afterAll(() => site.close());

  it('looks in an index that does hold the words around them', async () => {
    const { page } = await site.visit('/verhalen/');
    const texts = (await searchIndex(page, 'scherm')).map(({ text }) => text);
    expect(texts.some((text) => text.includes('De planner van het team kijkt op het scherm'))).toBe(true);
  });

  it('leaves the role in their place, so that a search result can be read', async () => {
    const { page } = await site.visit('/verhalen/?q=schoonmaker');
    await page.getByRole('status').filter({ hasText: 'bij “schoonmaker”' }).waitFor();
    await page.locator('[data-story="umc-eikenwoude"]').scrollIntoViewIfNeeded();
    const excerpt = await page
      .locator('[data-story="umc-eikenwoude"] [data-excerpt]', { hasText: 'schoonmaker' })
      .textContent();
    expect(excerpt).toContain('planner van het team begon als schoonmaker');
    expect(excerpt).not.toMatch(/mark|hans/i);
  });
});
