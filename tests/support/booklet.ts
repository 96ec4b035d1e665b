import type { Page } from 'playwright-core';

/** Resolves when the booklet on this page, if there is one, has all its texts. */
export function bookletLoaded(page: Page): Promise<void> {
  return page.locator('story-bundle:not([data-loaded])').waitFor({ state: 'detached' });
}
