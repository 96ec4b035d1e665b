import type { Locator, Page } from 'playwright-core';

/** The ids of the stories that can be seen, in their order. */
export const shown = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('[data-story]:visible')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.story));

/** How many stories the page has, seen or not. */
export const total = (page: Page): Promise<number> => page.locator('[data-story]').count();

/** Waits until the finder says this of what it shows: at once in sight, and after a pause to a screen reader. */
export const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('[data-status], [role="status"]').filter({ hasText: text }).first().waitFor();

/** Opens a group of filters, with all its values. */
export async function openFacet(page: Page, name: 'Sector' | 'Aanpak' | 'Doelgroep'): Promise<void> {
  const facet = page.locator('[data-facet]').filter({ has: page.locator('summary', { hasText: name }) });
  await facet.locator('summary').click();
  const more = facet.getByRole('button', { name: 'Toon meer' });
  if (await more.isVisible()) await more.click();
}

/** Whether the focus is on the results, from which the keyboard goes on to the first of them. */
export const isAtResults = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.hasAttribute('data-results') ?? false);

/** The field for words. */
export const search = (page: Page): Locator => page.getByRole('combobox', { name: 'Zoek in de verhalen' });

/** The query in the address. */
export const query = (page: Page): string => new URL(page.url()).search;
