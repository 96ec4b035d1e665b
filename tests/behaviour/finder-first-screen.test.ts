import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { says } from '../support/finder-page.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const phone = { width: 360, height: 740 };
const laptop = { width: 1366, height: 768 };
const first = (page: Page) => page.locator('[data-list] > [data-story]:visible').first();
/** How many times Tab is pressed until the focus is in the first result. */
async function stopsBefore(page: Page): Promise<number> {
  for (let stops = 1; stops <= 60; stops++) {
    await page.keyboard.press('Tab');
    if ((await first(page).locator(':focus').count()) > 0) return stops;
  }
  throw new Error('The keyboard does not reach a result.');
}

describe('the first screen of the finder', () => {
  it.each([
    ['a phone', phone],
    ['a laptop', laptop],
  ])('shows a whole story on %s, also with words and with a filter', async (_, viewport) => {
    for (const [query, text] of [
      ['', /^Alle/],
      ['?q=rolstoelen', 'bij “rolstoelen”'],
      ['?q=no-riskpolis', 'bij “no-riskpolis”'],
      ['?sector=umc', '1 van de'],
    ] as const) {
      const { page } = await site.visit(`/verhalen/${query}`, { viewport });
      await says(page, text);
      const { y = 0, height = 0 } = (await first(page).boundingBox()) ?? {};
      expect(y, query).toBeGreaterThan(0);
      // Its excerpt comes when it is in view; the words that everybody sees at once are above it.
      const whole = query.startsWith('?q') ? 120 : height;
      expect(y + whole, query).toBeLessThanOrEqual(viewport.height);
      await page.close();
    }
  });

  it('shows rows that are low: several on a screen', async () => {
    for (const [viewport, most] of [
      [phone, 260],
      [laptop, 240],
    ] as const) {
      for (const address of ['/verhalen/', '/sectoren/provincies/', '/aanpakken/centraal-budget/']) {
        const { page } = await site.visit(address, { viewport });
        const rows = page.locator('.rows > li:visible');
        expect(await rows.count(), address).toBeGreaterThan(0);
        const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
        expect(Math.max(...heights), address).toBeLessThanOrEqual(most);
        await page.close();
      }
    }
  });

  it('is passed with at most fifteen Tab stops', async () => {
    const { page } = await site.visit('/verhalen/', { viewport: laptop });
    await says(page, /^Alle/);
    expect(await stopsBefore(page)).toBeLessThanOrEqual(15);
  });
});
