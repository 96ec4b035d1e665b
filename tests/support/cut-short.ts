import type { Page } from 'playwright-core';

/** Lets pages at these addresses come without their last part, as a line does that breaks off, until the routes are taken away. */
export async function cutShort(page: Page, pattern: string): Promise<void> {
  await page.context().route(pattern, async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/html', body: body.slice(0, -500) });
  });
}
