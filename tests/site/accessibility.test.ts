import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { colouredParts, violationsOn } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';
import { walk } from '../support/walkers/walk.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 700 };

const site = await openSite(realSite.dist);
afterAll(() => site.close());

/** The coloured parts of the pages whose colours have been judged. */
const judged = new Set<string>();

/** What is wrong on a wide screen in light and in dark, and whether the page fits on a narrow one. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.setViewportSize(wide);
  const parts = await colouredParts(page);
  const violations = await violationsOn(page, { colours: !judged.has(parts) });
  judged.add(parts);
  await page.setViewportSize(narrow);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width <= narrow.width ? violations : [...violations, `is ${width} px wide on ${narrow.width} px`];
}

it('every page has no accessibility violations, in light and in dark, and fits on a screen of 320 px', async () => {
  const addresses = (await readBuiltPages(realSite.dist)).map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(150);
  expect(await walk(site, addresses, {}, faultsOn)).toEqual([]);
  expect(judged.size).toBeGreaterThan(20);
}, 600_000);
