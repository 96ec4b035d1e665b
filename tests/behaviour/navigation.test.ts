import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { axeScript, violationsOn } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { extrasLoaded } from '../support/page-extras.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const phone = { viewport: { width: 360, height: 740 } };
const heightOfHeader = async (page: Page) => (await page.locator('.site-header').boundingBox())?.height;
const inMenu = (page: Page) => page.locator('#menu').getByRole('link');
const menuButton = (page: Page) => page.getByRole('button', { name: 'Menu' });
/** What the menu and the footer mark as the place of the reader. */
async function marked(address: string): Promise<string[]> {
  const html = await (await fetch(new URL(address, site.url))).text();
  return [...html.matchAll(/ aria-current="(\w+)"[^>]*>([^<]+)</g)].map(
    ([, value, label]) => `${label} ${value}`,
  );
}

describe('the link to the content', () => {
  it('is the first stop, and can be read there in light and in dark', async () => {
    const { page } = await site.visit('/sectoren/umc/', { script: axeScript });
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Naar de inhoud' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('the header', () => {
  it('is one row on a phone, on a tablet and at 400 %', async () => {
    const { page } = await site.visit('/sectoren/umc/', phone);
    expect(await heightOfHeader(page)).toBeLessThanOrEqual(60);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await heightOfHeader(page)).toBeLessThanOrEqual(64);
    await page.setViewportSize({ width: 768, height: 1024 });
    expect(await heightOfHeader(page)).toBeLessThanOrEqual(64);
    expect(await inMenu(page).last().isVisible()).toBe(true);
    expect(await menuButton(page).isVisible()).toBe(false);
  });

  it('has a menu for the keyboard, which Escape and going on close', async () => {
    const { page } = await site.visit('/sectoren/umc/', phone);
    await extrasLoaded(page);
    await menuButton(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Verhalen');
    await page.keyboard.press('Escape');
    expect(await inMenu(page).first().isVisible()).toBe(false);
    expect(await page.locator(':focus').textContent()).toBe('Menu');
    await page.keyboard.press('Enter');
    for (let link = 0; link <= (await inMenu(page).count()); link += 1) await page.keyboard.press('Tab');
    expect(await inMenu(page).first().isVisible()).toBe(false);
  });

  it('has a menu without JavaScript', async () => {
    const { page } = await site.visit('/sectoren/umc/', { ...phone, javaScriptEnabled: false });
    await menuButton(page).click();
    await inMenu(page).filter({ hasText: 'Keuzehulp' }).click();
    await page.waitForURL('**/keuzehulp/');
  });
});

describe('the place of the reader', () => {
  it.each([
    ['/verhalen/', 'Verhalen page', 'Verhalen page'],
    ['/verhalen/umc-eikenwoude/', 'Verhalen true', 'Verhalen true'],
    ['/begrippen/jobcoach/', 'Verhalen true', 'Begrippen true'],
    ['/aanpakken/vergelijken/', 'Aanpakken true', 'Aanpakken vergelijken page'],
    ['/over/', 'Over page', 'Over Gewoon doen page'],
  ])('is marked in menu and footer on %s', async (address, ...expected) => {
    expect(await marked(address)).toEqual(expected);
  });
});

describe('a page on paper', () => {
  it('says where it stands and on which day it was printed, without what was hung onto the link', async () => {
    const { page } = await site.visit('/sectoren/umc/?utm_source=nieuwsbrief');
    await extrasLoaded(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const line = page.getByText(/^Gewoon doen, http\S+\/sectoren\/umc\/, afgedrukt op \d+ \S+ 20\d\d$/);
    expect(await line.isVisible()).toBe(true);
    expect(await page.locator('.site-header nav, footer li').filter({ visible: true }).count()).toBe(0);
  });
});
