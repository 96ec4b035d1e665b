import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const map = (page: Page) => page.getByRole('group', { name: 'Kaart van Nederland' });
const focusedName = (page: Page) => page.locator(':focus').getAttribute('aria-label');

describe('the map', () => {
  it('is walked by keyboard without JavaScript: a marker leads to its story, or to its place in the list', async () => {
    const { page } = await site.visit('/verhalen/', { javaScriptEnabled: false });
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
    await page.waitForURL('**/verhalen/#kaart-assen');
    expect(await page.locator('#kaart-assen:target').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('#kaart-assen :focus').count()).toBe(1);

    await map(page).getByRole('link', { name: 'Groningen: 1 verhaal' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/verhalen/umc-eikenwoude/');
  });
});
