import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './support/browser.ts';
import { type PageWeight, weighPages } from './support/page-weight.ts';

/** What a visit may weigh in bytes as brotli sends it, without pictures and the font. */
const budget = { story: 14_000, script: 10_000, page: 60_000 };
/** The vocabulary that words are completed and corrected with; its code weighs some 1,300 bytes more. */
const wordsBudget = 10_500;
/** The finder answers by itself before the search engine is there, with a stemmer and an index in the page. */
const finderBudget = { script: 13_000, page: 40_000 };

describe('a visit on a slow line', () => {
  let pages: PageWeight[];
  beforeAll(async () => {
    pages = await weighPages();
  });
  /** The pages over a budget, each with its number, heaviest first. */
  const over = (most: number, part: 'text' | 'script' | 'whole', among = pages) =>
    among
      .filter((page) => page[part] > most)
      .sort((one, other) => other[part] - one[part])
      .map((page) => `${page.address} weighs ${page[part]} bytes, ${page[part] - most} over ${most}`);

  it(`gets a story with its styles in ${budget.story} bytes`, () => {
    const stories = pages.filter(({ address }) => /^\/verhalen\/[^/]+\/$/.test(address));
    expect(stories.length).toBeGreaterThan(15);
    expect(over(budget.story, 'text', stories)).toEqual([]);
  });

  it(`gets no more than ${budget.script} bytes of script on any page`, () => {
    expect(pages.find(({ address }) => address === '/verhalen/')?.script).toBeGreaterThan(1000);
    const others = pages.filter(({ address }) => address !== '/verhalen/');
    expect(over(budget.script, 'script', others)).toEqual([]);
  });

  it('is told of every module by the page, not by another module a round trip later', () => {
    expect(pages.filter(({ late }) => late.length > 0)).toEqual([]);
  });

  it(`gets the finder in ${finderBudget.page} bytes, ${finderBudget.script} of them script`, () => {
    const finder = pages.filter(({ address }) => address === '/verhalen/');
    expect(over(finderBudget.script, 'script', finder)).toEqual([]);
    expect(over(finderBudget.page, 'whole', finder)).toEqual([]);
  });

  it('gets no helper for dynamic imports', async () => {
    const scripts = (await readdir('dist/_astro')).filter((name) => name.endsWith('.js'));
    const texts = await Promise.all(scripts.map((name) => readFile(`dist/_astro/${name}`, 'utf8')));
    expect(texts.some((text) => text.includes('import('))).toBe(true);
    expect(scripts.filter((_, index) => texts[index]?.includes('vite:preloadError'))).toEqual([]);
  });

  it(`gets the words for corrections in ${wordsBudget} bytes`, async () => {
    const words = brotliCompressSync(await readFile('dist/zoek/woorden.json')).length;
    expect(words).toBeGreaterThan(1000);
    expect(words).toBeLessThanOrEqual(wordsBudget);
  });

  it(`gets no page above ${budget.page} bytes`, () => {
    expect(over(budget.page, 'whole')).toEqual([]);
  });
});

describe('a story', () => {
  const address = '/verhalen/umcg/';
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each([360, 1280])('stays where it is while it loads and is read, at %i px', async (width) => {
    const { page } = await site.visit('/404.html', { viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        })[]) {
          const moved = entry.sources.map(({ node }) => node?.nodeName.toLowerCase() ?? 'something');
          shifts.push(`${location.pathname} shifts ${entry.value} by ${moved.join(', ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Pictures and font come after the first paint, as on a slow line; here they would be in time by luck.
    const painted = Promise.withResolvers<void>();
    await page.context().route(/\.(svg|woff2)$/, async (route) => {
      await painted.promise;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    painted.resolve();
    await page.waitForLoadState('load');
    await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
        scrollTo(0, top);
        await frame();
        await frame();
      }
    });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
  });

  it('reads the same without JavaScript', async () => {
    const words = async (javaScriptEnabled: boolean) => {
      const { page } = await site.visit(address, { javaScriptEnabled });
      const article = page.locator('article[data-chapter]').first();
      return article.locator('h1:visible, h2:visible, p:visible, li:visible, dd:visible').allTextContents();
    };
    const without = await words(false);
    expect(without).toContain('In het kort');
    expect(without.join(' ').length).toBeGreaterThan(3000);
    expect(without).toEqual(await words(true));
  });
});
