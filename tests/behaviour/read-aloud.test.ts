import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';
import { button, buttonsOf, dutch, english, remoteDutch, visitWithSpeech } from '../support/speech.ts';

const story = '/verhalen/umc-eikenwoude/';
const title = 'Eén team houdt alle rolstoelen van UMC Eikenwoude rijdend';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const open = () => visitWithSpeech(site, story, [english, remoteDutch, dutch]);
const heard = (page: Page) => page.evaluate(() => window.speech.heard);
const said = async (page: Page) => (await heard(page)).map(({ text }) => text);
const end = (page: Page, number?: number) =>
  page.evaluate((which) => window.speech.fire('end', which), number);
const marked = (page: Page) => page.evaluate(() => window.speech.marked());
/** The article without the control, as it stands in the page. */
const article = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('article')?.outerHTML.replace(/<read-aloud.*<\/read-aloud>/s, ''),
  );

describe('reading aloud', () => {
  it('says the title first, then each sentence when the one before has ended, in Dutch', async () => {
    const page = await open();
    await button(page, 'Lees voor').click();
    expect(await heard(page)).toEqual([{ text: title, lang: 'nl-NL', voice: 'Lotte', marked: title }]);
    await end(page);
    await end(page);
    const [, second, third] = await heard(page);
    expect(second?.text).toBe('Acht mensen maken rolstoelen en karren schoon en zetten ze klaar.');
    expect(third?.text).toBe('Het hele ziekenhuis bestelt bij hen, en elke afdeling betaalt mee.');
    expect((await heard(page)).every(({ lang }) => lang === 'nl-NL')).toBe(true);
  });

  it.each([
    ['umc-eikenwoude', 60],
    ['gemeente-zandwoude', 35],
    ['provincie-wadrand-2', 20],
  ])(
    'of %s says and marks every word of title, summary and text once, names too, and changes no text',
    async (id, fewest) => {
      const page = await visitWithSpeech(site, `/verhalen/${id}/`, [dutch]);
      const before = await article(page);
      const expected = await page.evaluate(() =>
        [...document.querySelectorAll('main h1, main .lead, main .body')].map((part) => {
          const copy = part.cloneNode(true) as Element;
          for (const silent of copy.querySelectorAll('.definition, script')) silent.remove();
          return copy.textContent;
        }),
      );
      const names = await page.locator('.body [data-role]').allTextContents();
      await button(page, 'Lees voor').click();
      while ((await buttonsOf(page)).length > 1) await end(page);
      const all = await heard(page);
      const bare = (text: string) => text.replace(/\s/g, '');
      expect(bare(all.map(({ text }) => text).join(''))).toBe(bare(expected.join('')));
      expect(all.length).toBeGreaterThan(fewest);
      for (const { text, marked } of all) expect(marked).toBe(text);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect(all.some(({ text }) => text.includes(name))).toBe(true);
      expect(await marked(page)).toBeUndefined();
      expect(await article(page)).toBe(before);
      expect(await buttonsOf(page)).toEqual(['Lees voor']);
    },
  );

  it('skips what says so, and nothing else that the search index leaves out', async () => {
    const page = await open();
    await page.evaluate(() => {
      const body = document.querySelector('main .body');
      body?.insertAdjacentHTML('afterbegin', '<p data-read-aloud="skip">Dit hoort niemand.</p>');
      body?.insertAdjacentHTML('afterbegin', '<p data-pagefind-ignore>Dit hoort iedereen.</p>');
    });
    await button(page, 'Lees voor').click();
    while ((await buttonsOf(page)).length > 1) await end(page);
    expect(await said(page)).toContain('Dit hoort iedereen.');
    expect(await said(page)).not.toContain('Dit hoort niemand.');
  });

  it('pauses where it is and goes on with that sentence', async () => {
    const page = await open();
    await button(page, 'Lees voor').click();
    await end(page);
    await button(page, 'Pauze').click();
    expect(await buttonsOf(page)).toEqual(['Ga verder', 'Stop']);
    expect(await page.evaluate(() => window.speech.cancelled)).toBe(1);
    // Some browsers say that an utterance ended when it was broken off.
    await end(page);
    await page.evaluate(() => window.speech.fire('error'));
    expect(await said(page)).toHaveLength(2);
    expect(await marked(page)).toBe((await said(page))[1]);
    await button(page, 'Ga verder').click();
    const [, second, third] = await said(page);
    expect(third).toBe(second);
    // The end of the broken-off utterance may come as late as this.
    await end(page, 1);
    expect(await said(page)).toHaveLength(3);
    await end(page);
    expect((await said(page))[3]).toBe('Het hele ziekenhuis bestelt bij hen, en elke afdeling betaalt mee.');
  });

  it('stops, forgets its place and begins again with the title', async () => {
    const page = await open();
    await button(page, 'Lees voor').click();
    await end(page);
    await button(page, 'Stop').click();
    expect(await buttonsOf(page)).toEqual(['Lees voor']);
    expect(await page.evaluate(() => window.speech.cancelled)).toBe(1);
    expect(await marked(page)).toBeUndefined();
    await end(page);
    expect(await said(page)).toHaveLength(2);
    await button(page, 'Lees voor').click();
    expect((await said(page))[2]).toBe(title);
  });

  it('stops when the browser cannot go on, when its voice goes, and when the reader leaves', async () => {
    const page = await open();
    await button(page, 'Lees voor').click();
    await page.evaluate(() => window.speech.fire('error'));
    expect(await buttonsOf(page)).toEqual(['Lees voor']);
    await button(page, 'Lees voor').click();
    const before = await page.evaluate(() => window.speech.cancelled);
    await page.evaluate((voices) => window.speech.setVoices(voices), [english]);
    expect(await page.evaluate(() => window.speech.cancelled)).toBe(before + 1);
    await page.evaluate((voices) => window.speech.setVoices(voices), [dutch]);
    await page.evaluate(() => sessionStorage.clear());
    await button(page, 'Lees voor').click();
    await page.goto('/over/');
    expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).toBe(story);
  });

  it('is done with the keyboard alone, keeps the focus, and speaks through no live region', async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (let step = 0; step < 20 && (await focused()) !== 'Lees voor'; step++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Pauze');
    await page.keyboard.press('Space');
    expect(await focused()).toBe('Ga verder');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Stop');
    const live = await page.locator('[aria-live], [role="status"], [role="alert"]').allTextContents();
    expect(live.join('')).toBe('');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Lees voor');
    expect(await said(page)).toEqual([title, title]);
  });

  it('stops with Escape, unless that closes a definition', async () => {
    const page = await open();
    await button(page, 'Lees voor').click();
    await button(page, 'proefplaatsing').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('#begrip-proefplaatsing-1').isVisible()).toBe(false);
    expect(await buttonsOf(page)).toEqual(['Pauze', 'Stop']);
    await page.keyboard.press('Escape');
    expect(await buttonsOf(page)).toEqual(['Lees voor']);
    expect(await page.evaluate(() => window.speech.cancelled)).toBe(1);
  });

  it('reads without marking where the browser cannot mark', async () => {
    const page = await open();
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights');
      Reflect.deleteProperty(window, 'Highlight');
    });
    await page.reload();
    expect(await page.evaluate(() => 'Highlight' in window || CSS.highlights !== undefined)).toBe(false);
    await button(page, 'Lees voor').click();
    await end(page);
    expect(await said(page)).toHaveLength(2);
    await button(page, 'Stop').click();
    expect(await buttonsOf(page)).toEqual(['Lees voor']);
  });
});
