import type { Page } from 'playwright-core';

/** Waits until a page with a search field can do what it fetches when it is there: menu, key, print line, saving. */
export async function extrasLoaded(page: Page): Promise<void> {
  await page.locator('input[data-search][aria-keyshortcuts]').first().waitFor({ state: 'attached' });
}
