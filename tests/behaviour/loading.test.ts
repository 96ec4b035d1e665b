import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';
import { openSlowly } from '../support/walkers/layout-shift.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

/** The fonts that draw the first heading, by name. */
async function fontsOfHeading(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument');
  const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

describe('a page', () => {
  it.each([
    ['/verhalen/umc-eikenwoude/', 360],
    ['/verhalen/umc-eikenwoude/', 1280],
    ['/', 360],
    ['/begrippen/', 1280],
  ] as const)(
    'stays where it is while it loads and is read, and gets its typeface: %s at %i px',
    async (address, width) => {
      const { page } = await site.visit('/404.html', { viewport: { width, height: 800 } });
      await page.addInitScript(() => {
        const shifts: { value: number; by: string }[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          })[]) {
            const moved = entry.sources.map(({ node }) => node?.nodeName.toLowerCase() ?? 'something');
            shifts.push({ value: entry.value, by: moved.join(', ') });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await openSlowly(page, address);
      await page.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
          scrollTo(0, top);
          await frame();
          await frame();
        }
      });
      await page.waitForLoadState('networkidle');
      expect(await fontsOfHeading(page)).toEqual(['Atkinson Hyperlegible Next']);
      // Letters move by a pixel or two when the typeface comes, and now and then a paragraph gains a line.
      const shifts = await page.evaluate(
        () => (globalThis as unknown as { shifts: { value: number }[] }).shifts,
      );
      expect(shifts.filter(({ value }) => value > 0.05)).toEqual([]);
    },
  );
});

describe('a story', () => {
  const address = '/verhalen/umc-eikenwoude/';

  it('reads the same without JavaScript', async () => {
    const words = async (javaScriptEnabled: boolean) => {
      const { page } = await site.visit(address, { javaScriptEnabled });
      return page
        .locator('article[data-chapter] :is(.top, .main) :is(h1, h2, p, li, dd):visible')
        .allTextContents();
    };
    const without = await words(false);
    expect(without).toContain('Wat kun jij hiermee?');
    expect(without.join(' ').length).toBeGreaterThan(3000);
    expect(without).toEqual(await words(true));
  });
});

it('a story fits on a screen of 320 px when the typeface does not come, and asks for nothing else', async () => {
  const viewport = { width: 320, height: 700 };
  const { page, elsewhere } = await site.visit('/verhalen/scholengroep-hooimonde/', {
    block: '**/*.woff2',
    viewport,
  });
  expect((await fontsOfHeading(page)).join()).not.toContain('Atkinson');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  expect(elsewhere).toEqual([]);
});

describe('the scripts', () => {
  it('bring no helper for dynamic imports', async () => {
    const folder = path.join(librarySite.dist, '_astro');
    const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
    const texts = await Promise.all(scripts.map((name) => readFile(path.join(folder, name), 'utf8')));
    expect(texts.some((text) => text.includes('import('))).toBe(true);
    expect(scripts.filter((_, index) => texts[index]?.includes('vite:preloadError'))).toEqual([]);
  });
});
