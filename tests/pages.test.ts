import { check } from 'linkinator';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './support/axe.ts';
import { type OpenSite, openSite } from './support/browser.ts';

/** One of every kind of page. */
const kinds = {
  home: '/',
  finder: '/verhalen/',
  'finder with a selection': '/verhalen/?sector=umc&aanpak=teamplaatsing',
  'finder with nothing left': '/verhalen/?sector=umc&aanpak=werkpool',
  'finder with a correction': '/verhalen/?q=autsime',
  'finder with words': '/verhalen/?q=no-riskpolis&sector=markt-facilitair',
  'list of all stories': '/verhalen/alle/',
  story: '/verhalen/umcg/',
  'overview of approaches': '/aanpakken/',
  approach: '/aanpakken/teamplaatsing/',
  'overview of sectors': '/sectoren/',
  sector: '/sectoren/defensie/',
  'sector without a story': '/sectoren/rechterlijke-macht/',
  'overview of doelgroepen': '/doelgroepen/',
  doelgroep: '/doelgroepen/hoogopgeleid/',
  'overview of terms': '/begrippen/',
  term: '/begrippen/uwv/',
  comparison: '/aanpakken/vergelijken/',
  'comparison of two': '/aanpakken/vergelijken/?aanpak=werkpool&aanpak=traineepool',
  booklet: '/bundel/?verhaal=umcg&verhaal=cwi',
  keuzehulp: '/keuzehulp/',
  'a question of the keuzehulp': '/keuzehulp/?v=1&vorm=groot',
  'an outcome of the keuzehulp':
    '/keuzehulp/?v=1&vorm=keten&vertrekpunt=samen&draagvlak=weet-niet&geld=delen&werk=weet-niet&doel=stroom&doelgroep=open',
  'a question of the keuzehulp to read': '/keuzehulp/vraag/vertrekpunt/',
  'the model of the keuzehulp': '/keuzehulp/uitleg/',
  figures: '/cijfers/',
  why: '/waarom/',
  'questions and answers': '/vraag-en-antwoord/',
  contact: '/contact/',
  about: '/over/',
  'not found': '/bestaat-niet/',
};

/** Words that a box with hidden overflow does not show whole, except those that are for the ear alone. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const clips = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflow);
    const speaks = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const boxes = [...document.querySelectorAll('body *')].filter(clips);
    return boxes.flatMap((box) => {
      const edge = box.getBoundingClientRect();
      return [...box.querySelectorAll('*')]
        .filter((inner) => speaks(inner) && inner.checkVisibility() && !inner.closest('.visually-hidden'))
        .filter((inner) => {
          const { top, right, bottom, left } = inner.getBoundingClientRect();
          const most = 2;
          return Math.max(edge.top - top, right - edge.right, bottom - edge.bottom, edge.left - left) > most;
        })
        .map((inner) => inner.outerHTML.slice(0, 120));
    });
  });

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(Object.entries(kinds))('%s', (_, address) => {
  it('has no accessibility violations on a phone in the dark and asks nothing of other hosts', async () => {
    const { page, elsewhere, complaints } = await site.visit(address, {
      viewport: { width: 360, height: 800 },
      colorScheme: 'dark',
      bypassCSP: true,
    });
    expect(await violationsOn(page)).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });

  it('fits on 320 px, keeps to its content policy, sets no cookie and stores nothing', async () => {
    const { page, complaints } = await site.visit(address, { viewport: { width: 320, height: 700 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

describe.each(Object.entries(kinds))('%s, with text of twice the size', (_, address) => {
  it('fits on 320 px and loses no words', async () => {
    const narrow = { viewport: { width: 320, height: 700 }, bypassCSP: true };
    const { page } = await site.visit(address, narrow);
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await cutOff(page)).toEqual([]);
  });
});

describe('the whole site', () => {
  it('has no dead link and no dead anchor', async () => {
    const { links, passed } = await check({
      path: site.url,
      recurse: true,
      checkFragments: true,
      linksToSkip: async (link) => !link.startsWith(site.url),
    });
    const dead = links
      .filter((link) => link.state === 'BROKEN')
      .map(({ url, parent, status }) => `${parent} → ${url} (${status})`);
    expect(dead).toEqual([]);
    expect(passed).toBe(true);
    expect(links.filter((link) => link.state === 'OK').length).toBeGreaterThan(100);
  });

  it('answers an unknown address with status 404 and a page in Dutch', async () => {
    const response = await fetch(new URL('/bestaat-niet/', site.url));
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain('<html lang="nl"');
    expect(html).toContain('Deze pagina bestaat niet');
  });

  it('leads an address without its slash to the one with it, and never to another host', async () => {
    const location = async (address: string) =>
      (await fetch(`${site.url.slice(0, -1)}${address}`, { redirect: 'manual' })).headers.get('location');
    expect(await location('/verhalen?q=bed')).toBe('/verhalen/?q=bed');
    expect(await location('//elders')).toBe('/elders/');
  });

  it('is walked with the keyboard from the skip link to a story', async () => {
    const { page } = await site.visit('/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('id')).toBe('zoek');
    await page.keyboard.type('bedden');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/verhalen/?q=bedden');
  });
});
