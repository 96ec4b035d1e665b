import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';
import {
  button,
  buttonsOf,
  controlOf,
  dutch,
  english,
  remoteDutch,
  visitWithSpeech,
} from '../support/speech.ts';

const story = '/verhalen/umc-eikenwoude/';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const noVoice = (page: Page) => page.getByText('Voorlezen: geen Nederlandse stem');

describe('the control to read aloud', () => {
  it('is absent without a Dutch voice of the device itself, comes when one comes late, and goes with it', async () => {
    const page = await visitWithSpeech(site, story, [english, remoteDutch]);
    expect(await page.locator('read-aloud').count()).toBe(1);
    expect(await controlOf(page).count()).toBe(0);
    await page.evaluate((voices) => window.speech.setVoices(voices), [english, dutch]);
    expect(await buttonsOf(page)).toEqual(['Lees voor']);
    expect(await noVoice(page).isVisible()).toBe(false);
    await page.evaluate((voices) => window.speech.setVoices(voices), [english]);
    expect(await controlOf(page).count()).toBe(0);
    expect(await noVoice(page).isVisible()).toBe(true);
  });

  it('comes with a voice that nobody announces, says how long it takes, and stays in sight while it reads', async () => {
    const page = await visitWithSpeech(site, story, [english]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate((voices) => window.speech.setVoices(voices, false), [dutch]);
    await button(page, 'Lees voor').click();
    expect(await controlOf(page).textContent()).toMatch(/\d minuten/);
    await page.locator('#zelf-doen').scrollIntoViewIfNeeded();
    const box = await button(page, 'Stop').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(740);
  });

  it('is absent without speech in the browser, and without JavaScript', async () => {
    const { page, complaints } = await site.visit('/over/');
    await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
    await page.goto(story);
    expect(await page.evaluate(() => 'speechSynthesis' in window)).toBe(false);
    expect(await controlOf(page).count()).toBe(0);
    expect(await noVoice(page).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    const without = await site.visit(story, { javaScriptEnabled: false });
    expect(await controlOf(without.page).count()).toBe(0);
  });

  it('stands under the summary, with targets of 44 px, and not on a page that is no story', async () => {
    const page = await visitWithSpeech(site, story, [dutch]);
    await button(page, 'Lees voor').click();
    const lead = await page.locator('.lead').boundingBox();
    for (const name of ['Pauze', 'Stop']) {
      const box = await button(page, name).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual((lead?.y ?? Infinity) + (lead?.height ?? 0));
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await page.goto('/aanpakken/teamplaatsing/');
    expect(await page.locator('read-aloud').count()).toBe(0);
  });

  it('keeps the script of a story within 10 kB', async () => {
    const { page } = await site.visit('about:blank');
    const files: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') files.push(response.body());
    });
    await page.goto(story, { waitUntil: 'networkidle' });
    const inline = await page.locator('script:not([src])').allTextContents();
    const size = [...inline, ...(await Promise.all(files))].map((code) => brotliCompressSync(code).length);
    expect(size.length).toBeGreaterThan(1);
    expect(size.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(10_000);
  });
});
