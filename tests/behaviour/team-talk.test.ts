import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const card = '/aanpakken/teamplaatsing/gesprek/';
const site = await openSite(librarySite.dist);
afterAll(() => site.close());

/** On how many sheets the page is printed. */
const sheets = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ??
  0;

/** Makes each text of the card as long as an editor may make it. */
function asLongAsAllowed(): void {
  const long = (length: number) => 'Zevenentwintig woorden. '.repeat(20).slice(0, length);
  const put = (where: string, length: number) => {
    const places = document.querySelectorAll(where);
    if (places.length === 0) throw new Error(`Nothing at ${where}.`);
    for (const place of places) place.firstChild?.replaceWith(long(length));
  };
  put('.talk h1', 50);
  put('.talk .lead', 280);
  put('#verhaal + * a', 80);
  put('#verhaal + * p:nth-child(2)', 280);
  put('#verhaal + * p:nth-child(3)', 260);
  put('#vragen + ol > li', 140);
  put('#besluit + p', 160);
}

describe('the card for a talk of a team', () => {
  it('is one sheet of paper, printed by its button, also when every text is as long as it may be', async () => {
    const { page } = await site.visit(card, {
      script: 'window.print = () => { document.title = "afgedrukt"; };',
    });
    await page.getByRole('button', { name: 'Druk af op één vel' }).click();
    await page.waitForFunction(() => document.title === 'afgedrukt');
    expect(await sheets(page)).toBe(1);
    await page.evaluate(asLongAsAllowed);
    expect(await sheets(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Dit doen wij:').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Druk af op één vel' }).isVisible()).toBe(false);
  });

  it('has 45 minutes, a story with the date of its facts, three questions, a decision and whom to call', async () => {
    const { page } = await site.visit(card, { javaScriptEnabled: false });
    const headings = await page.locator('main h2').allTextContents();
    const minutes = headings.map((heading) => Number(/\((\d+) minuten\)/.exec(heading)?.[1] ?? 0));
    expect(minutes.reduce((sum, one) => sum + one)).toBe(45);
    const text = (await page.locator('main').textContent())?.replaceAll(/\s+/g, ' ');
    expect(await page.locator('#vragen + ol > li').allTextContents()).toEqual([
      'Welk werk gebeurt bij ons overal half?',
      'Wie werkt er elke dag mee met het team?',
      'Hoe blijft het team bij de rest horen?',
    ]);
    expect(text).toContain('Kies één soort werk, en wie het een week bijhoudt.');
    expect(text).toMatch(/De feiten zijn van (?:rond )?(?:\w+ )?20\d\d/);
    expect(text).toContain('De koepel van Universitair medische centra: Bond van Grote Ziekenhuizen');
    expect(await page.getByRole('button', { name: 'Druk af op één vel' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Alles over Groepsplaatsing in teams' }).click();
    expect(new URL(page.url()).pathname).toBe('/aanpakken/teamplaatsing/');
  });

  it('begins with another story of the approach when none is chosen, and is not there when nothing is written', async () => {
    const { page } = await site.visit('/aanpakken/functiecreatie/gesprek/');
    expect(await page.locator('#verhaal + * a').getAttribute('href')).toMatch(/^\/verhalen\/[^/]+\/$/);
    const unwritten = path.join(librarySite.dist, 'aanpakken/doorstroom');
    expect(existsSync(path.join(unwritten, 'index.html'))).toBe(true);
    expect(existsSync(path.join(unwritten, 'gesprek'))).toBe(false);
  });
});
