import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('saving stories', () => {
  it('is done in a list, counted in the header of every tab, and leads to the booklet', async () => {
    const { page } = await site.visit('/sectoren/umc/');
    const other = await page.context().newPage();
    await other.goto('/verhalen/');
    expect(await other.getByRole('link', { name: /^Bewaard/ }).isVisible()).toBe(false);
    const save = page.getByRole('button', { name: /^Bewaar: .*Eikenwoude/ });
    await save.focus();
    await page.keyboard.press('Enter');
    const status = page.getByRole('status').filter({ hasText: 'Bewaard op dit apparaat, alleen voor jou.' });
    expect(await status.textContent()).toContain('1 verhaal in je bundel.');
    await other.getByRole('link', { name: 'Bewaard (1)' }).waitFor();
    await other.getByRole('button', { name: /^Bewaar: Blinkveld/ }).click();
    // The row is one link, and the button is not part of it.
    expect(new URL(other.url()).pathname).toBe('/verhalen/');
    await page.getByRole('link', { name: 'Bewaard (2)' }).click();
    await page.waitForURL('/bundel/?verhaal=umc-eikenwoude&verhaal=blinkveld-schoonmaak');
    await page.goto('/bundel/');
    await page.getByRole('button', { name: 'Haal je bewaarde verhalen weg' }).click();
    await other.getByRole('link', { name: /^Bewaard/ }).waitFor({ state: 'hidden' });
    expect(await other.getByRole('button', { name: /^Haal weg/ }).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('lasts as long as the page where the browser keeps nothing, and says so', async () => {
    const { page, complaints } = await site.visit('/404.html');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.goto('/verhalen/');
    await page.getByRole('button', { name: /^Bewaar: Blinkveld/ }).click();
    await page.getByText('Je browser bewaart niets.').waitFor();
    expect(await page.getByRole('link', { name: 'Bewaard (1)' }).getAttribute('href')).toBe(
      '/bundel/?verhaal=blinkveld-schoonmaak',
    );
    expect(complaints).toEqual([]);
  });
});
