import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './support/browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const map = (page: Page) => page.getByRole('group', { name: 'Kaart van Nederland' });
const focusedName = (page: Page) => page.locator(':focus').getAttribute('aria-label');

describe('the map', () => {
  it('is walked by keyboard without JavaScript: a marker leads to its story, or to its place in the list', async () => {
    const { page } = await site.visit('/verhalen/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Bekijk de verhalen per provincie' }).focus();
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe('Assen: 1 verhaal');
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toMatch(/^Almere: \d+ verhalen$/);
    expect(
      await map(page)
        .getByText(/^Almere: /)
        .last()
        .isVisible(),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/verhalen/#kaart-almere');
    expect(await page.locator('#kaart-almere:target').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('#kaart-almere :focus').count()).toBe(1);

    await map(page).getByRole('link', { name: 'Groningen: 1 verhaal' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/verhalen/umcg/');
  });

  it('shows in the list what it counts', async () => {
    const { page } = await site.visit('/verhalen/');
    for (const marker of await map(page).getByRole('link').all()) {
      const [, name = '', count] =
        /^(.*): (\d+) verha/.exec((await marker.getAttribute('aria-label')) ?? '') ?? [];
      const entry = page
        .locator('#per-provincie dl > div')
        .filter({ has: page.locator('dt', { hasText: name }) });
      const same = entry.filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}( \\(|$)`) }) });
      expect(await same.getByRole('link').count(), name).toBe(Number(count));
    }
  });

  it.each([320, 360])('has markers of 24 px that do not overlap on a screen of %i px', async (width) => {
    const { page } = await site.visit('/verhalen/', { viewport: { width, height: 700 } });
    const circles = await map(page)
      .locator('circle')
      .evaluateAll((all) =>
        all.map((circle) => {
          const { x, y, width: size } = circle.getBoundingClientRect();
          return { x, y, size };
        }),
      );
    expect(circles.length).toBeGreaterThan(15);
    for (const [index, one] of circles.entries()) {
      expect(one.size).toBeGreaterThanOrEqual(24);
      for (const other of circles.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.size);
      }
    }
  });

  it('weighs at most 10 kB on its page, and the page at most 60 kB', async () => {
    const page = await readFile('dist/verhalen/index.html', 'utf8');
    const start = page.indexOf('<section aria-labelledby="kaart"');
    const section = page.slice(start, page.indexOf('</section>', start));
    expect(section).toContain('<svg');
    expect(brotliCompressSync(section).length).toBeLessThan(10_000);
    expect(brotliCompressSync(page).length).toBeLessThan(60_000);
  });
});
