import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { says, shown } from '../support/finder-page.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const ask = async (q: string) => {
  const { page } = await site.visit(`/verhalen/?${new URLSearchParams({ q })}`);
  await page.locator('story-finder[data-refined]').waitFor();
  return page;
};
const answers = (page: Page) => page.getByRole('region', { name: 'Antwoord' });

describe('what the finder answers beside stories', () => {
  it('is the question that is asked, with the beginning of its answer, above the stories', async () => {
    const page = await ask('wie betaalt potgrond');
    const link = answers(page).getByRole('link', { name: 'Wie betaalt de potgrond?' });
    expect(await answers(page).textContent()).toContain('De gemeente, uit het potje van de buitendienst.');
    const list = page.locator('[data-list]');
    expect(await list.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(
      (await link.boundingBox())?.y ?? 0,
    );
    await link.click();
    await page.waitForURL('**/vraag-en-antwoord/#wie-betaalt-de-potgrond');
  });

  it.each([
    ['keuzehulp', '/keuzehulp/'],
    ['vergelijken', '/aanpakken/vergelijken/'],
    ['mailadres', '/contact/'],
    ['hoelang duurt een winter', '/vraag-en-antwoord/#wat-we-niet-weten'],
  ])('is the page for “%s”', async (q, address) => {
    const page = await ask(q);
    expect(await answers(page).getByRole('link').first().getAttribute('href')).toBe(address);
  });

  it('is what the editors point to, with their sentence, and no word of nothing found', async () => {
    const page = await ask('adhd');
    expect(await answers(page).textContent()).toContain('Dit woord staat in geen verhaal.');
    expect(await page.getByText('Geen verhaal past hierbij').isVisible()).toBe(false);
  });

  it('is absent for a word that is only in the stories, and for nonsense', async () => {
    for (const q of ['rolstoelen', 'qwxyzv']) expect(await answers(await ask(q)).isVisible()).toBe(false);
  });
});

describe('words that nobody has', () => {
  it('leave the stories for the other words, and are said', async () => {
    const page = await ask('rolstoelen aanvragen');
    expect((await shown(page))[0]).toBe('umc-eikenwoude');
    await page.getByText('Geen verhaal heeft “aanvragen”. Dit zijn verhalen met “rolstoelen”.').waitFor();
  });

  it('are not all needed: what remains without each is one click away', async () => {
    const page = await ask('rolstoelen handschriften');
    await says(page, 'Geen verhaal heeft al je woorden.');
    await page.getByRole('link', { name: /^Zonder “handschriften”: \d/ }).click();
    await says(page, 'bij “rolstoelen”');
    expect((await shown(page))[0]).toBe('umc-eikenwoude');
  });

  it('may be the beginning of others, which are named', async () => {
    const page = await ask('rolst');
    expect((await shown(page))[0]).toBe('umc-eikenwoude');
    await page.getByText(/^Woorden die met “rolst” beginnen: “rolstoel/).waitFor();
  });

  // One of the doelgroep and one who is not: what is said must not tell them apart.
  it.each(['Yara', 'Truus'])('may be the name of a person, for which we do not search: %s', async (name) => {
    const page = await ask(name);
    await page.getByText('We zoeken niet op namen van mensen.').waitFor();
    expect(await shown(page)).toEqual([]);
  });
});
