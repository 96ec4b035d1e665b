import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

/** A part of the page under this heading. */
const part = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });
const headings = (page: Page) => page.getByRole('heading', { level: 2 }).allTextContents();

describe('a page about one thing', () => {
  it('of a sector has stories first, then what to do, whom to call and its own view', async () => {
    const { page } = await site.visit('/sectoren/umc/');
    expect(await headings(page)).toEqual([
      'Verhalen',
      'Aanpakken die hier werkten',
      'Zo begin je',
      'Bij wie kun je terecht?',
      'De sector over de banenafspraak',
    ]);
    const contents = page.getByRole('navigation', { name: 'Op deze pagina' });
    expect(await contents.getByRole('link').allTextContents()).toEqual(await headings(page));
  });

  it('of a sector without a story shows those of its neighbours', async () => {
    const { page } = await site.visit('/sectoren/defensie/');
    expect(await page.locator('main').textContent()).toContain('Uit deze sector hebben we nog geen verhaal.');
    const beside = part(page, 'Verhalen uit sectoren die erop lijken');
    expect(await beside.getByRole('article').count()).toBeGreaterThan(1);
  });

  it('of a doelgroep has approaches and first steps, and begins with more than its name', async () => {
    const { page } = await site.visit('/doelgroepen/autisme/');
    expect((await headings(page)).slice(0, 3)).toEqual([
      'Verhalen',
      'Aanpakken die hier werkten',
      'Zo begin je',
    ]);
    const used = part(page, 'Aanpakken die hier werkten');
    expect(await used.getByRole('listitem').first().textContent()).toMatch(/ · [123] verha/);
    expect(await part(page, 'Zo begin je').getByRole('listitem').count()).toBe(2);
  });

  it('of an approach has what it took at a glance, its stories first, and the way to the nearest beside it', async () => {
    const { page } = await site.visit('/aanpakken/traineepool/');
    const facts = await page.locator('.key-facts dd').allTextContents();
    expect(facts.map((fact) => fact.trim())).toEqual([
      'Werkgever zelf',
      'Gemiddeld',
      'Tientallen',
      'Meer jaren',
    ]);
    expect((await headings(page))[0]).toBe('Verhalen waarin het hierom draait');
    const near = part(page, 'Vergelijk deze aanpak').getByRole('link').first();
    await near.click();
    await page.getByRole('region', { name: '2 aanpakken naast elkaar' }).waitFor();
  });
});
