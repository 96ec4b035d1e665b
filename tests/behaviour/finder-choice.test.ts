import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { isAtResults, openFacet, query, says, search, shown } from '../support/finder-page.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('what is chosen in the finder', () => {
  it('filters, and the address can be shared', async () => {
    const { page } = await site.visit('/verhalen/', { viewport: { width: 1280, height: 900 } });
    await openFacet(page, 'Sector');
    await page.getByRole('checkbox', { name: /^Universitair medische centra/ }).check();
    await page.getByRole('checkbox', { name: /^Rijk/ }).check();
    await says(page, '2 van de');
    expect(query(page)).toBe('?sector=rijk&sector=umc');
    expect(new Set(await shown(page))).toEqual(new Set(['rijksdienst-handschriften', 'umc-eikenwoude']));

    const { page: other } = await site.visit(`/verhalen/${query(page)}&aanpak=centraal-budget`);
    await says(other, '1 van de');
    expect(await shown(other)).toEqual(['umc-eikenwoude']);
    expect(await other.getByRole('checkbox', { name: /^Rijk/, includeHidden: true }).isChecked()).toBe(true);
  });

  it('passes on nothing that a newsletter hung onto the link', async () => {
    const { page } = await site.visit('/verhalen/?utm_source=nieuwsbrief&amp;sector=umc&amp;fbclid=x#lijst');
    await says(page, '1 van de');
    expect(query(page)).toBe('?sector=umc');
    expect(new URL(page.url()).hash).toBe('#lijst');
    await page.goto('/bundel/?utm_source=nieuwsbrief&amp;verhaal=umc-eikenwoude');
    await page.waitForURL('/bundel/?verhaal=umc-eikenwoude');
  });

  it('counts per value what choosing it would show', async () => {
    const { page } = await site.visit('/verhalen/?sector=umc', { viewport: { width: 1280, height: 900 } });
    await says(page, '1 van de');
    const count = (value: string) =>
      page.locator(`label:has(input[value="${value}"]) [data-count]`).textContent();
    expect(await count('centraal-budget')).toBe('1');
    expect(await count('werkpool')).toBe('0');
    expect(await count('rijk')).toBe('1');
  });

  it('goes back and forward through what was chosen, and survives a reload', async () => {
    const { page } = await site.visit('/verhalen/', { viewport: { width: 1280, height: 900 } });
    await openFacet(page, 'Sector');
    await page.getByRole('checkbox', { name: /^Rijk/ }).check();
    await says(page, '1 van de');
    await search(page).fill('brieven');
    await says(page, 'bij “brieven”');
    await page.reload();
    await says(page, '1 van de 8 verhalen bij “brieven”');
    expect(await search(page).inputValue()).toBe('brieven');
    await page.goBack();
    await says(page, /^1 van de/);
    expect(await search(page).inputValue()).toBe('');
    await page.goBack();
    await says(page, /^Alle/);
    expect(await page.getByRole('checkbox', { name: /^Rijk/, includeHidden: true }).isChecked()).toBe(false);
    await page.goForward();
    await says(page, /^1 van de/);
  });

  it('helps when nothing is left', async () => {
    const { page } = await site.visit('/verhalen/?sector=umc&aanpak=werkpool');
    await says(page, 'Geen verhalen gevonden.');
    await page.getByRole('button', { name: /^Zonder “Werkpool over locaties”: 1 verhaal$/ }).click();
    await says(page, '1 van de');
    expect(query(page)).toBe('?sector=umc');
    expect(await isAtResults(page)).toBe(true);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await says(page, /^Alle/);
    expect(query(page)).toBe('');
  });

  it('opens the filters on a phone in a dialog that keeps the focus', async () => {
    const { page } = await site.visit('/verhalen/', { viewport: { width: 360, height: 740 } });
    await search(page).focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Filters');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toContain('Sluit');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/\?sector=[a-z-]+$/);
    const stops = await dialog.locator('input:visible, summary, button:visible').count();
    for (let step = 0; step < stops + 2; step++) {
      await page.keyboard.press('Tab');
      // At the end the focus may pass through the browser itself, but it never reaches the page behind.
      const inside = await page.evaluate(
        () => document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
      );
      expect(inside).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toBe('Filters (1)');
    await says(page, /^1 van de/);
    expect(await dialog.isVisible()).toBe(false);
  });

  it('removes one choice at a time, and clears all', async () => {
    const { page } = await site.visit('/verhalen/?sector=umc&sector=rijk&aanpak=centraal-budget', {
      viewport: { width: 1280, height: 900 },
    });
    await says(page, '1 van de');
    const none = page.getByRole('checkbox', { name: /^Provincies/ });
    expect(await none.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Verwijder Centraal budget' }).click();
    await says(page, '2 van de');
    expect(query(page)).toBe('?sector=rijk&sector=umc');
    expect(await isAtResults(page)).toBe(true);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await says(page, /^Alle/);
    expect(query(page)).toBe('');
  });

  it('shows exactly the stories of a link, and copies the link to a selection', async () => {
    const { page } = await site.visit(
      '/verhalen/?verhaal=umc-eikenwoude&verhaal=blinkveld-schoonmaak&verhaal=bestaat-niet',
      {
        permissions: ['clipboard-read', 'clipboard-write'],
      },
    );
    await says(page, '2 van de');
    expect(new Set(await shown(page))).toEqual(new Set(['umc-eikenwoude', 'blinkveld-schoonmaak']));
    await page.getByText('1 verhaal uit de link bestaat niet meer.').first().waitFor();
    expect(await page.getByRole('button', { name: 'Verwijder Alleen 2 verhalen uit de link' }).count()).toBe(
      1,
    );
    await page.getByRole('button', { name: 'Kopieer link' }).click();
    await says(page, 'De link is gekopieerd.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.getByRole('button', { name: /^Verwijder Alleen/ }).click();
    await says(page, /^Alle/);
  });
});
