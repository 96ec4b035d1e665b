import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { axeScript, violationsOn } from '../support/axe.ts';
import { openSite, type Visit } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';
import { storiesLoaded } from '../support/stories-loaded.ts';
import { walk } from '../support/walkers/walk.ts';

/** One of every kind of page. */
const kinds = {
  home: '/',
  finder: '/verhalen/',
  'finder with a selection': '/verhalen/?sector=umc&aanpak=teamplaatsing',
  'finder with nothing left': '/verhalen/?sector=umc&aanpak=werkpool',
  'finder with a correction': '/verhalen/?q=autsime',
  'finder with words': '/verhalen/?q=no-riskpolis&sector=markt-facilitair',
  'list of all stories': '/verhalen/alle/',
  story: '/verhalen/umc-eikenwoude/',
  'story with a photograph': '/verhalen/gemeente-zandwoude/',
  'story in two scripts': '/verhalen/provincie-wadrand-2/',
  'overview of approaches': '/aanpakken/',
  approach: '/aanpakken/teamplaatsing/',
  'card for a talk': '/aanpakken/teamplaatsing/gesprek/',
  'overview of sectors': '/sectoren/',
  sector: '/sectoren/umc/',
  'sector without a story': '/sectoren/rechterlijke-macht/',
  'overview of doelgroepen': '/doelgroepen/',
  doelgroep: '/doelgroepen/hoogopgeleid/',
  'overview of terms': '/begrippen/',
  term: '/begrippen/opstap-wilgenrade/',
  comparison: '/aanpakken/vergelijken/',
  'comparison of two': '/aanpakken/vergelijken/?aanpak=werkpool&aanpak=traineepool',
  booklet: '/bundel/?verhaal=umc-eikenwoude&verhaal=gemeente-zandwoude',
  keuzehulp: '/keuzehulp/',
  'a question of the keuzehulp': '/keuzehulp/?v=2&vorm=groot',
  'an outcome of the keuzehulp':
    '/keuzehulp/?v=2&vorm=meer-locaties&vertrekpunt=samen&geld=delen&doelgroep=weet-niet',
  'a question of the keuzehulp to read': '/keuzehulp/vraag/vertrekpunt/',
  'the model of the keuzehulp': '/keuzehulp/uitleg/',
  'share kit of a story': '/nieuwsbrief/gemeente-zandwoude/',
  'share kit of an approach': '/nieuwsbrief/aanpakken/teamplaatsing/',
  figures: '/cijfers/',
  why: '/waarom/',
  'questions and answers': '/vraag-en-antwoord/',
  'how to follow': '/volgen/',
  'lists for another site': '/insluiten/',
  'list of a sector for another site': '/insluiten/sectoren/provincies/',
  'list of a selection for another site': '/insluiten/verhalen/?aanpak=teamplaatsing',
  'open data': '/open-data/',
  contact: '/contact/',
  about: '/over/',
  newsletter: '/nieuwsbrief/',
  'newsletter of a selection': '/nieuwsbrief/?verhaal=umc-eikenwoude&verhaal=gemeente-zandwoude',
  'short links': '/v/?code=b2b2',
  'short links with a letter': '/v/lijst/v/#vksb',
  'not found': '/bestaat-niet/',
};

/** Words that a box with hidden overflow does not show whole, except visually hidden ones. */
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

/** How wide the page is, in px. */
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

const site = await openSite(librarySite.dist);
afterAll(() => site.close());
/** The places on pages whose colours and targets have been judged. */
const judged = new Set<number>();

/** What is wrong on a phone, with the text as it is and twice as large, and what the page does that it may not. */
async function faultsOn(page: Page, { elsewhere, complaints }: Visit): Promise<string[]> {
  const faults: string[] = [];
  const wide = async (text: string) => {
    const width = await widthOf(page);
    if (width > 320) faults.push(`is ${width} px wide on 320 px, with ${text}`);
  };
  await storiesLoaded(page);
  await wide('text as it is');
  await page.setViewportSize({ width: 360, height: 800 });
  faults.push(...(await violationsOn(page, judged)));
  faults.push(...elsewhere.splice(0).map((address) => `asks for ${address}`));
  faults.push(...complaints.splice(0).filter((text) => !text.includes('404')));
  faults.push(...(await page.context().cookies()).map(({ name }) => `sets the cookie ${name}`));
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  if (kept > 0) faults.push(`stores ${kept} things`);
  await page.setViewportSize({ width: 320, height: 700 });
  // Not as a style element, which the content policy would refuse.
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
  await wide('text of twice the size');
  return [...faults, ...(await cutOff(page)).map((html) => `cuts off ${html}`)];
}

it('every kind of page fits on a phone, also with text of twice the size, is accessible, keeps to its policy, sets no cookie and stores nothing', async () => {
  const phone = { viewport: { width: 320, height: 700 }, script: axeScript };
  const go = async (page: Page, address: string) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
  };
  // Nothing is kept from page to page, so all of them can be opened in one profile.
  expect(await walk(site, Object.values(kinds), phone, faultsOn, go)).toEqual([]);
}, 600_000);
