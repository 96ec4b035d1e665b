import type { Page } from 'playwright-core';

/** Lets these files wait, for all pages of this profile, until the function that it gives is called. */
export async function hold(page: Page, files: string | RegExp): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.context().route(files, async (route) => {
    await held.promise;
    await route.fallback();
  });
  return held.resolve;
}
