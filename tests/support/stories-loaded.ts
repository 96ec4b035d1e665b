import type { Page } from 'playwright-core';

/** Resolves when the booklet or the outcome of the keuzehulp on this page, if there is one, has all that it fetches. */
export function storiesLoaded(page: Page): Promise<void> {
  return page
    .locator('story-bundle:not([data-loaded]), .outcome[data-waiting]')
    .waitFor({ state: 'detached' });
}
