import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { openFacet, query, says } from '../support/finder-page.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const map = (page: Page) => page.getByRole('group', { name: 'Kaart van Nederland' });
const focusedName = (page: Page) => page.locator(':focus').getAttribute('aria-label');

describe('the map', () => {
  it('is walked by keyboard without JavaScript: every marker leads to its place in the list', async () => {
    const { page } = await site.visit('/verhalen/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Bekijk de verhalen op de kaart' }).first().click();
    await page.getByRole('link', { name: 'Bekijk de verhalen per provincie' }).focus();
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe('Assen: 2 verhalen');
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe('Nijmegen: 1 verhaal');
    await page.keyboard.press('Shift+Tab');
    expect(
      await map(page)
        .getByText(/^Assen: /)
        .last()
        .isVisible(),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/verhalen/kaart/#kaart-assen');
    expect(await page.locator('#kaart-assen:target').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('#kaart-assen :focus').count()).toBe(1);

    await map(page).getByRole('link', { name: 'Groningen: 1 verhaal' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/verhalen/kaart/#kaart-groningen');
  });

  it('takes the place of the list when asked, follows what is chosen, and is in the address', async () => {
    const { page } = await site.visit('/verhalen/', { viewport: { width: 1366, height: 768 } });
    expect(await map(page).isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'Lijst' }).focus();
    await page.keyboard.press('ArrowRight');
    await map(page).waitFor();
    expect(await page.locator('[data-list]').isVisible()).toBe(false);
    const all = await map(page).getByRole('link').count();
    await openFacet(page, 'Sector');
    await page.getByRole('checkbox', { name: /^Universitair medische centra/ }).check();
    await page.getByText('De kaart laat 1 van de 8 verhalen zien.').waitFor();
    expect(query(page)).toBe('?sector=umc&beeld=kaart');
    expect(await map(page).getByRole('link').count()).toBeLessThan(all);
    expect(await map(page).getByRole('link', { name: 'Groningen: 1 verhaal' }).isVisible()).toBe(true);
    expect(await page.locator('#per-provincie dd:visible').allTextContents()).toEqual(['UMC Eikenwoude']);
    await page.goBack();
    await says(page, /^Alle/);
    expect(await map(page).getByRole('link').count()).toBe(all);
    await page.goBack();
    expect(await map(page).isVisible()).toBe(false);
  });

  it('is opened by a link to one of its places', async () => {
    const { page } = await site.visit('/verhalen/#kaart-assen');
    await page.locator('#kaart-assen:target').waitFor();
  });
});
