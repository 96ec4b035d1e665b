import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const shown = (page: Page) => page.locator('[data-terms] dt:visible').allTextContents();

describe('the list of terms', () => {
  it('shows what has the letters that a reader types, and says how many', async () => {
    const { page } = await site.visit('/begrippen/');
    const all = await shown(page);
    const field = page.getByRole('searchbox', { name: 'Zoek een begrip' });
    await field.fill('LOONW');
    expect(await shown(page)).toEqual(['Loonwaarde']);
    expect(await page.getByRole('heading', { name: 'Organisaties' }).isVisible()).toBe(false);
    await page.getByRole('status').filter({ hasText: '1 begrip gevonden' }).waitFor();
    await field.fill('qqq');
    await page.getByRole('status').filter({ hasText: 'Geen begrip gevonden' }).waitFor();
    await field.fill('');
    expect(await shown(page)).toEqual(all);
  });

  it('is reached by letter, without JavaScript too', async () => {
    const { page } = await site.visit('/begrippen/', { javaScriptEnabled: false });
    expect(await page.getByRole('searchbox', { name: 'Zoek een begrip' }).isVisible()).toBe(false);
    await page
      .getByRole('list', { name: 'Woorden op letter' })
      .getByRole('link', { name: 'P: woorden' })
      .click();
    const letter = page.locator('h3:target');
    expect(await letter.textContent()).toBe('P');
    expect(await letter.locator('..').getByRole('link').first().textContent()).toBe('Proefplaatsing');
  });
});
