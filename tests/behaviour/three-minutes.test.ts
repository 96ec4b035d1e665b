import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';
import { layoutShift } from '../support/walkers/layout-shift.ts';
import { tabStops } from '../support/walkers/tab-stops.ts';

const laptop = { width: 1366, height: 768 };
const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

/** A kind of page, with how many screens high it may be on a desktop and on a phone. */
interface Kind {
  address: string;
  screens?: readonly [desktop: number, phone: number];
  /** How many Tab stops may come before the first link of what it is about. */
  stops?: number;
}

const topic = [5, 9] as const;
const kinds: Record<string, Kind> = {
  home: { address: '/', screens: [3, 6] },
  finder: { address: '/verhalen/' },
  'list of all stories': { address: '/verhalen/alle/' },
  story: {
    address: '/verhalen/umc-eikenwoude/',
    screens: [Infinity, 10],
  },
  // Six of them sort the table.
  'overview of approaches': { address: '/aanpakken/', screens: topic, stops: 17 },
  approach: { address: '/aanpakken/teamplaatsing/', screens: topic },
  'overview of sectors': { address: '/sectoren/', screens: topic },
  sector: { address: '/sectoren/umc/', screens: topic },
  'overview of doelgroepen': { address: '/doelgroepen/', screens: topic },
  doelgroep: { address: '/doelgroepen/hoogopgeleid/', screens: topic },
  'overview of terms': { address: '/begrippen/', screens: [5, Infinity] },
  term: { address: '/begrippen/opstap-wilgenrade/', screens: topic },
  comparison: { address: '/aanpakken/vergelijken/' },
  'booklet with nothing chosen': {
    address: '/bundel/',
    screens: [4, 8],
  },
  booklet: {
    address: '/bundel/?verhaal=umc-eikenwoude&verhaal=gemeente-zandwoude',
  },
  keuzehulp: { address: '/keuzehulp/', screens: [2, 3] },
  'a question of the keuzehulp': { address: '/keuzehulp/?v=2&vorm=groot' },
  'an outcome of the keuzehulp': {
    address: '/keuzehulp/?v=2&vorm=meer-locaties&vertrekpunt=samen&geld=delen&doelgroep=weet-niet',
  },
  'the model of the keuzehulp': { address: '/keuzehulp/uitleg/' },
  figures: { address: '/cijfers/', screens: [4, 8] },
  text: { address: '/over/', screens: topic },
};

/** What may be in the way of somebody with three minutes: for each rule, what breaks it on this page. */
const rules: Record<string, (page: Page, kind: Kind) => Promise<string[]>> = {
  'it stays where it is': async (page, { address }) =>
    above('of it shifts', await layoutShift(page, address), 0.05),
  'few stops come before the content': async (page, { stops = 15 }) =>
    above('Tab stops', (await tabStops(page)).before, stops),
  'the focus is in sight': async (page) => (await tabStops(page)).hidden,
  'it has few parts': async (page, { address }) => {
    if (!/^\/verhalen\/(?!alle)./.test(address)) return [];
    return [
      ...above('h2', await page.locator('main h2:visible').count(), 9),
      ...above('landmarks', await landmarks(page), 6),
    ];
  },
  'it is not high': async (page, { screens = [Infinity, Infinity] }) => {
    await page.setViewportSize(desktop);
    const wide = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize(phone);
    const narrow = await page.evaluate(() => document.documentElement.scrollHeight);
    return [
      ...above('screens of a desktop', wide / desktop.height, screens[0]),
      ...above('screens of a phone', narrow / phone.height, screens[1]),
    ];
  },
};

function above(what: string, count: number, most: number): string[] {
  return count <= most ? [] : [`${Number(count.toFixed(2))} ${what}, of at most ${most}`];
}

/** How many landmarks a screen reader lists: those that everybody has, and regions and forms with a name. */
async function landmarks(page: Page): Promise<number> {
  const roles = [
    'banner',
    'navigation',
    'search',
    'main',
    'contentinfo',
    'complementary',
    'region',
    'form',
  ] as const;
  const counts = await Promise.all(roles.map((role) => page.getByRole(role).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

it.each(Object.entries(kinds))(
  '%s is quick to take in, with a mouse and with a keyboard',
  async (_, kind) => {
    // A picture, so that nothing of the site is there before.
    const { page } = await site.visit('/favicon.svg', { viewport: laptop, keep: false });
    const broken: Record<string, string[]> = {};
    for (const [rule, look] of Object.entries(rules)) {
      const faults = await look(page, kind);
      if (faults.length > 0) broken[rule] = faults;
    }
    expect(broken).toEqual({});
  },
);
