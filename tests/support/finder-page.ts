import type { Locator, Page } from 'playwright-core';

/** The ids of the stories that can be seen, in their order. */
export const shown = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('[data-story]:visible')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.story));

/** How many stories the page has, seen or not. */
export const total = (page: Page): Promise<number> => page.locator('[data-story]').count();

/** Waits until the finder says this of what it shows. */
export const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor();

/** The field for words. */
export const search = (page: Page): Locator => page.getByRole('combobox', { name: 'Zoek in de verhalen' });

/** The query in the address. */
export const query = (page: Page): string => new URL(page.url()).search;
