import type { Page } from 'playwright-core';
import { hold } from '../hold.ts';

/**
 * Opens an address in a page that has loaded nothing of the site yet, with pictures and font after the first paint, as
 * on a slow line. Returns how much of what is there moves by then (Cumulative Layout Shift), as the sum of all shifts.
 */
export async function layoutShift(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { layoutShift: 0 });
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
      for (const { value } of entries)
        (globalThis as unknown as { layoutShift: number }).layoutShift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openSlowly(page, address);
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (globalThis as unknown as { layoutShift: number }).layoutShift;
  });
}

/** Opens an address with pictures and font after the first paint, as on a slow line; here they would be in time by luck. */
export async function openSlowly(page: Page, address: string): Promise<void> {
  const release = await hold(page, /\.(svg|woff2|avif|webp|jpg|png)$/);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  release();
  await page.waitForLoadState('load');
}
