import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite, realSite } from '../support/sites.ts';

const map = (page: Page) => page.getByRole('group', { name: 'Kaart van Nederland' });

describe.each([
  ['the real content', realSite],
  ['the invented library', librarySite],
])('the map of %s', async (_, { dist }) => {
  const site = await openSite(dist);
  afterAll(() => site.close());

  it('shows in the list what it counts', async () => {
    const { page } = await site.visit('/verhalen/?beeld=kaart');
    await map(page).waitFor();
    const markers = await map(page).getByRole('link').all();
    expect(markers.length).toBeGreaterThan(5);
    for (const marker of markers) {
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
    const { page } = await site.visit('/verhalen/?beeld=kaart', { viewport: { width, height: 700 } });
    await map(page).waitFor();
    const circles = await map(page)
      .locator('circle')
      .evaluateAll((all) =>
        all.map((circle) => {
          const { x, y, width: size } = circle.getBoundingClientRect();
          return { x, y, size };
        }),
      );
    expect(circles.length).toBe(await map(page).getByRole('link').count());
    for (const [index, one] of circles.entries()) {
      expect(one.size).toBeGreaterThanOrEqual(24);
      for (const other of circles.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.size);
      }
    }
  });

  it('weighs at most 10 kB on its page', async () => {
    const page = await readFile(path.join(dist, 'verhalen/kaart/index.html'), 'utf8');
    expect(page).toContain('<svg');
    expect(brotliCompressSync(page).length).toBeLessThan(10_000);
  });
});
