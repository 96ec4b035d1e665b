import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { axeScript, violationsOn } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { type BuiltPage, readBuiltPages } from '../support/built-pages.ts';
import { hasNewParts } from '../support/page-parts.ts';
import { putPage } from '../support/put-page.ts';
import { realSite } from '../support/sites.ts';
import { walk } from '../support/walkers/walk.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 700 };

const site = await openSite(realSite.dist);
afterAll(() => site.close());

/** The places on pages as they are written, and those on visited pages whose colours and targets have been judged. */
const written = new Set<number>();
const judged = new Set<number>();
let visited = 0;
/** Pages on which nothing stands in a new place: html-validate reads all of them, axe the HTML of one in so many. */
const oneIn = 8;
let alike = 0;
const passedOver = new WeakSet<Page>();

/** Visits a page that has something that none before it had; of any other it takes the HTML alone. */
async function go(page: Page, address: string): Promise<void> {
  await page.setViewportSize(wide);
  await putPage(page, address);
  passedOver.delete(page);
  if (!(await hasNewParts(page, written))) {
    alike++;
    if (alike % oneIn !== 0) passedOver.add(page);
    return;
  }
  visited++;
  await page.goto(address);
}

/** How many are judged of pages that nobody searches and that one template fills, such as share kits and lists for a frame. */
const ofEachTemplate = 6;

/** All pages but for those beyond that number. */
function someOfEach(pages: readonly BuiltPage[]): BuiltPage[] {
  const seen = new Map<string, number>();
  return pages.filter(({ address, html }) => {
    if (!html.includes('<meta name="robots" content="noindex">')) return true;
    const folder = address.replace(/[^/]+\/$/, '');
    seen.set(folder, (seen.get(folder) ?? 0) + 1);
    return (seen.get(folder) ?? 0) <= ofEachTemplate;
  });
}

/** What is wrong on a wide screen in light and in dark, and whether the page fits on a narrow one. */
async function faultsOn(page: Page): Promise<string[]> {
  const violations = passedOver.has(page) ? [] : await violationsOn(page, judged);
  await page.setViewportSize(narrow);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width <= narrow.width ? violations : [...violations, `is ${width} px wide on ${narrow.width} px`];
}

it('every page has no accessibility violations, in light and in dark, and fits on a screen of 320 px', async () => {
  // The texts that the booklet fetches are no pages of their own, and nobody stays on one that leads on.
  const pages = someOfEach(await readBuiltPages(realSite.dist))
    .filter(({ html }) => html.includes('<html') && !html.includes('http-equiv="refresh"'))
    .sort((one, other) => other.html.length - one.html.length);
  expect(pages.length).toBeGreaterThan(150);
  const addresses = pages.map(({ address }) => address);
  expect(await walk(site, addresses, { script: axeScript, bypassCSP: true }, faultsOn, go)).toEqual([]);
  expect(visited).toBeGreaterThan(20);
}, 600_000);
