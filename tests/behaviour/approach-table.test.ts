import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { cutShort } from '../support/cut-short.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const overview = '/aanpakken/';
const comparison = '/aanpakken/vergelijken/';
const two = `${comparison}?aanpak=centraal-budget&aanpak=werkpool`;

const rows = (page: Page) => page.getByRole('table', { name: /^Alle 14 aanpakken/ }).locator('tbody tr');
const namesIn = (page: Page) => rows(page).getByRole('rowheader').locator('a').allTextContents();
const compared = (page: Page) =>
  page.getByRole('region', { name: /naast elkaar|^1 aanpak$/ }).getByRole('table');
const search = (page: Page) => new URL(page.url()).search;

describe('the table of approaches', () => {
  it('names each cell by its column and its approach, says what is not told, and is one on a phone too', async () => {
    for (const width of [360, 1280]) {
      const { page } = await site.visit(overview, { viewport: { width, height: 800 } });
      expect(await rows(page).count()).toBe(14);
      expect(await page.getByRole('columnheader', { name: 'Wie betaalt' }).count()).toBe(1);
      const row = rows(page).filter({ hasText: 'Centraal budget' }).first();
      expect(await row.getByRole('rowheader').textContent()).toContain('Eén pot betaalt alle plekken');
      const cells = (await row.getByRole('cell').allTextContents()).map((text) => text.replace(/\s+/g, ' '));
      expect(cells[1], String(width)).toContain('Centraal budget');
      expect(cells[2]).toContain('Niet genoemd');
      expect(cells[5]).toContain('1 verhaal');
      await page.close();
    }
  });

  it('is sorted by a column and back, what is not told last, and the address keeps it', async () => {
    const { page } = await site.visit(overview);
    const before = await namesIn(page);
    const head = page.getByRole('columnheader', { name: 'Tempo' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect((await namesIn(page))[0]).toBe('Talent centraal');
    expect((await namesIn(page))[2]).toBe('Gezamenlijke traineepool');
    await head.getByRole('button').click();
    expect(search(page)).toBe('?volgorde=tempo-af');
    await page.reload();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await namesIn(page)).slice(0, 4)).toEqual([
      'Gezamenlijke traineepool',
      'Werkpool over locaties',
      'Talent centraal',
      'Werkervaring boven de formatie',
    ]);
    await page.goBack();
    await page.goBack();
    expect(await namesIn(page)).toEqual(before);
  });

  it('leads from two ticks to the two side by side', async () => {
    const { page } = await site.visit(overview);
    await page.getByRole('checkbox', { name: 'Vergelijk Werkpool over locaties' }).check();
    expect(await page.getByRole('main').getByRole('status').textContent()).toMatch(/^1 aanpak aangevinkt/);
    await page.getByRole('checkbox', { name: 'Vergelijk Centraal budget' }).check();
    await page.getByRole('link', { name: 'Zet naast elkaar' }).click();
    await page.waitForURL(`**${two}`);
    await compared(page).waitFor();
    expect(await compared(page).getByRole('columnheader').count()).toBe(2);
  });
});

describe('the comparison of approaches', () => {
  it('holds a row for each thing to compare, follows the ticks and goes back', async () => {
    const { page } = await site.visit(two);
    await compared(page).waitFor();
    expect(await compared(page).getByRole('rowheader').allTextContents()).toEqual([
      'Wie betaalt',
      'Begeleiding',
      'Omvang',
      'Tempo',
      'Steun',
      'Past als',
      'Wat kan er misgaan',
      'Verhalen',
    ]);
    await page.getByText('Kies aanpakken').click();
    const third = page.getByRole('checkbox', { name: 'Vergelijk Gezamenlijke traineepool' });
    await third.scrollIntoViewIfNeeded();
    const { y } = (await third.boundingBox()) ?? {};
    await third.check();
    expect((await third.boundingBox())?.y).toBeCloseTo(y ?? 0, 0);
    expect(await page.getByRole('region', { name: '3 aanpakken naast elkaar' }).count()).toBe(1);
    expect(search(page)).toBe('?aanpak=centraal-budget&aanpak=traineepool&aanpak=werkpool');
    await page.goBack();
    expect(await compared(page).getByRole('columnheader').count()).toBe(2);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    expect(await compared(page).count()).toBe(0);
    expect(await page.locator(':focus').getAttribute('value')).toBe('talent-centraal');
    await page.getByRole('link', { name: 'Centraal budget of boven de formatie?' }).click();
    await page.getByRole('region', { name: '2 aanpakken naast elkaar' }).waitFor();
  });

  it('has both answers below each other on a phone, each under its name', async () => {
    const { page } = await site.visit(two, { viewport: { width: 360, height: 740 } });
    await compared(page).waitFor();
    const row = compared(page).locator('tbody tr').first();
    const answers = row.locator('td:visible');
    expect(await answers.locator('.of').allTextContents()).toEqual([
      'Centraal budget',
      'Werkpool over locaties',
    ]);
    const tops = await answers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops[1]).toBeGreaterThan(tops[0] ?? Infinity);
  });

  it('says so when the approaches cannot be fetched as a whole, and tries again', async () => {
    const { page } = await site.visit(two, { block: '**/vergelijken/tabel/' });
    const failure = page.getByText('We konden de aanpakken niet laden.');
    await failure.waitFor();
    await page.context().unrouteAll();
    await cutShort(page, '**/vergelijken/tabel/');
    const again = page.getByRole('button', { name: 'Probeer het opnieuw' });
    await again.click();
    await failure.waitFor();
    expect(await compared(page).count()).toBe(0);
    await page.context().unrouteAll();
    await again.click();
    await compared(page).waitFor();
    expect(await failure.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('vergelijking-titel');
    expect(await compared(page).getByRole('columnheader').count()).toBe(2);
  });

  it('is a whole table without JavaScript, with nothing to press', async () => {
    const { page } = await site.visit(two, { javaScriptEnabled: false });
    expect(await rows(page).count()).toBe(14);
    expect(await page.locator('main :is(input, button):visible').count()).toBe(0);
  });
});
