import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('the site', () => {
  it('answers an unknown address with status 404 and a page in Dutch', async () => {
    const response = await fetch(new URL('/bestaat-niet/', site.url));
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain('<html lang="nl"');
    expect(html).toContain('Deze pagina bestaat niet');
  });

  it('leads an address without its slash to the one with it, and never to another host', async () => {
    const location = async (address: string) =>
      (await fetch(`${site.url.slice(0, -1)}${address}`, { redirect: 'manual' })).headers.get('location');
    expect(await location('/verhalen?q=bed')).toBe('/verhalen/?q=bed');
    expect(await location('//elders')).toBeNull();
    expect(await location('//verhalen')).toBe('/verhalen/');
  });

  it('goes on from the page for an unknown address to the one that was meant, where the host does not', async () => {
    const body = await (await fetch(new URL('/bestaat-niet/', site.url))).text();
    const { page } = await site.visit('/bestaat-niet/');
    await page.route('**/Verhalen/**', (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body }),
    );
    await page.goto('/Verhalen/UMC-Eikenwoude).?utm_source=x#tips');
    await page.waitForURL('**/verhalen/umc-eikenwoude/#tips');
    await page.goto('/Verhalen/Nergens');
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Deze pagina bestaat niet');
  });

  it('is walked with the keyboard from the skip link to a story', async () => {
    const { page } = await site.visit('/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toContain('Keuzehulp');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('id')).toBe('zoek');
    await page.keyboard.type('rolstoelen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/verhalen/?q=rolstoelen');
  });

  it('leads from home to a story of a sector in two clicks', async () => {
    const { page } = await site.visit('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Universitair medische centra', exact: true }).click();
    await page.getByRole('link', { name: /Eén team houdt alle rolstoelen/ }).click();
    expect(new URL(page.url()).pathname).toBe('/verhalen/umc-eikenwoude/');
  });
});
