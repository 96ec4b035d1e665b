import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { says, search, shown } from '../support/finder-page.ts';
import { extrasLoaded } from '../support/page-extras.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const laptop = { viewport: { width: 1366, height: 768 } };
const phone = { viewport: { width: 360, height: 740 } };
const inHeader = (page: Page) =>
  page.locator('.site-header').getByRole('searchbox', { name: 'Zoek in de verhalen' });
const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name') === 'q');

describe('the search field in the header', () => {
  it.each(['/verhalen/umc-eikenwoude/', '/sectoren/umc/', '/keuzehulp/', '/bestaat-niet/'])(
    'leads from %s to what was asked',
    async (address) => {
      const { page } = await site.visit(address, laptop);
      await inHeader(page).fill('rolstoelen');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/verhalen/?q=rolstoelen');
      await says(page, 'bij “rolstoelen”');
      expect((await shown(page))[0]).toBe('umc-eikenwoude');
    },
  );

  it('leads to the finder without JavaScript too, which says what works there', async () => {
    const { page } = await site.visit('/sectoren/umc/', { ...laptop, javaScriptEnabled: false });
    await inHeader(page).fill('rolstoelen');
    await page.locator('.site-header').getByRole('button', { name: 'Zoek' }).click();
    await page.waitForURL('**/verhalen/?q=rolstoelen');
    expect(await page.getByText('Zoeken op woorden werkt alleen met JavaScript').isVisible()).toBe(true);
  });

  it('is the field of the finder on its own page', async () => {
    const { page } = await site.visit('/verhalen/', laptop);
    expect(await page.locator('input[name="q"]:visible').count()).toBe(1);
    expect(await inHeader(page).count()).toBe(0);
  });

  it('is a link to that field on a phone, in a header of one row', async () => {
    const { page } = await site.visit('/sectoren/umc/', phone);
    expect((await page.locator('.site-header').boundingBox())?.height).toBeLessThanOrEqual(60);
    expect(await inHeader(page).isVisible()).toBe(false);
    await page.locator('.site-header').getByRole('link', { name: 'Zoek' }).click();
    await page.waitForURL('**/verhalen/#finder-q');
    await page.waitForFunction(() => document.activeElement?.id === 'finder-q');
  });
});

describe('the key /', () => {
  it('goes to the field in the header, and on the page of the finder to its own', async () => {
    const { page } = await site.visit('/verhalen/umc-eikenwoude/', laptop);
    await extrasLoaded(page);
    expect(await inHeader(page).getAttribute('aria-keyshortcuts')).toBe('/');
    await page.keyboard.press('/');
    expect(await inHeader(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await inHeader(page).inputValue()).toBe('');
    await page.keyboard.type('1/2');
    expect(await inHeader(page).inputValue()).toBe('1/2');
    await page.goto('/verhalen/');
    await extrasLoaded(page);
    await page.keyboard.press('/');
    expect(await search(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('goes to the finder where the header has a link', async () => {
    const { page } = await site.visit('/sectoren/umc/', phone);
    await extrasLoaded(page);
    await page.keyboard.press('/');
    await page.waitForURL('**/verhalen/#finder-q');
  });

  it('is left alone with a modifier and in a dialog', async () => {
    const { page } = await site.visit('/verhalen/umc-eikenwoude/', laptop);
    for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+/`);
    expect(await hasFocus(page)).toBe(false);
    const { page: finder } = await site.visit('/verhalen/', phone);
    await extrasLoaded(finder);
    await finder.getByRole('button', { name: 'Filters' }).click();
    await finder.keyboard.press('/');
    expect(await hasFocus(finder)).toBe(false);
  });

  it('can be turned off for good, and on again', async () => {
    const { page } = await site.visit('/sectoren/umc/', laptop);
    const box = page.getByRole('checkbox', { name: 'De toets / gaat naar het zoekveld' });
    await extrasLoaded(page);
    await box.uncheck();
    await page.goto('/sectoren/rijk/');
    await expect.poll(() => box.isChecked(), { timeout: 10_000 }).toBe(false);
    await page.keyboard.press('/');
    expect(await hasFocus(page)).toBe(false);
    expect(await inHeader(page).getAttribute('aria-keyshortcuts')).toBeNull();
    await box.check();
    await page.keyboard.press('/');
    expect(await hasFocus(page)).toBe(true);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
