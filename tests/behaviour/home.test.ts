import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('home', () => {
  it('has one main action, posters named as their stories, other stories to read, and a way to a sector', async () => {
    const { page } = await site.visit('/', { viewport: { width: 1280, height: 800 } });
    const main = page.locator('main .button.main');
    expect(await main.allTextContents()).toEqual(['Keuzehulp: welke aanpak past bij ons?']);
    expect(await main.getAttribute('href')).toBe('/keuzehulp/');
    await page.getByText(/^\d+ vragen, \d minu(?:ut|te)n?$/).waitFor();
    const poster = page.getByRole('link', { name: /^Blinkveld Schoonmaak: / });
    expect(await poster.getAttribute('href')).toBe('/verhalen/blinkveld-schoonmaak/');
    const addressesOf = (links: string) =>
      page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    const rows = await addressesOf('.rows h3 a');
    expect(rows).toHaveLength(3);
    expect(rows).not.toEqual(expect.arrayContaining(await addressesOf('.posters a')));
    await page.getByLabel('Ik werk bij').focus();
    await page.keyboard.type('Universitair');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sectoren/umc/');
  });

  it('leads to an answer, which opens by its address', async () => {
    const { page } = await site.visit('/', { viewport: { width: 360, height: 740 } });
    await page.getByRole('link', { name: 'Wie geeft de planten water?' }).click();
    await page.waitForURL('**/vraag-en-antwoord/#wie-geeft-de-planten-water');
    await page.getByText('Elke week doet een andere collega dat.').waitFor();
    expect(await page.getByText('De kweker, en anders de poortwachter.').isVisible()).toBe(false);
  });
});
