import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { says, search } from '../support/finder-page.ts';
import { hold } from '../support/hold.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

/** Visits the finder with a clock that the test moves, and records what its live regions say; `isReady`: it has searched. */
async function listen(isReady = true): Promise<{ page: Page; heard: () => Promise<string[]> }> {
  const { page } = await site.visit('/404.html');
  await page.clock.install();
  await page.goto('/verhalen/');
  // The engine is loaded before the clock stands still.
  if (isReady) {
    await search(page).fill('rolstoelen');
    await page.locator('story-finder[data-refined="rolstoelen"]').waitFor();
    await search(page).fill('');
    await says(page, /^Alle/);
  }
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const region of document.querySelectorAll(
      'story-finder [role="status"], story-finder [role="alert"]',
    )) {
      new MutationObserver(() => {
        if (region.textContent) heard.push(region.textContent);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return { page, heard: () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard) };
}

/** Moves the clock by small steps until the finder has its final answer to this word. */
async function answer(page: Page, word: string): Promise<void> {
  const answered = page.locator(`story-finder[data-refined="${word}"]`);
  for (let step = 0; step < 40 && (await answered.count()) === 0; step++) await page.clock.runFor(10);
  expect(await answered.count()).toBe(1);
}

describe('what the finder says while somebody types', () => {
  it('is one message, when they rest', async () => {
    const { page, heard } = await listen();
    await search(page).focus();
    for (const letter of 'jobc') {
      await page.keyboard.press(letter);
      await page.clock.runFor(150);
    }
    await answer(page, 'jobc');
    await page.getByRole('listbox', { name: 'Suggesties' }).waitFor();
    expect(await heard()).toEqual([]);
    await page.clock.runFor(800);
    const [message, ...more] = await heard();
    expect(more).toEqual([]);
    expect(message).toMatch(/bij “jobc”\. \d+ suggesties?\. Kies met de pijltjes\.$/);
    await page.clock.runFor(5000);
    expect(await heard()).toHaveLength(1);
    expect(await page.locator('[data-status]').textContent()).not.toContain('Zoeken');
  });

  it('is that it is busy, only when an answer takes long', async () => {
    const { page, heard } = await listen(false);
    const release = await hold(page, '**/zoek/*/woorden.json');
    await search(page).fill('rolstuelen');
    await page.clock.runFor(900);
    expect(await page.locator('[data-status]').textContent()).toMatch(/^Alle/);
    await page.clock.runFor(300);
    expect(await page.locator('[data-status]').textContent()).toBe('Zoeken …');
    release();
    // While the engine loads it looks every 50 ms whether it is there.
    const shown = async () => {
      await page.clock.runFor(10);
      return page.locator('[data-status]').textContent();
    };
    await expect.poll(shown, { timeout: 10_000 }).toContain('bij “rolstuelen”');
    await page.clock.runFor(900);
    expect((await heard()).at(-1)).toContain('bij “rolstuelen”');
  });
});

describe('the title of the finder', () => {
  it('follows what is asked, and the history', async () => {
    const { page } = await site.visit('/verhalen/?q=rolstoelen');
    await page.waitForFunction(() => document.title.startsWith('rolstoelen (1) | Verhalen'));
    await page.goto('/verhalen/');
    await says(page, /^Alle/);
    expect(await page.title()).toMatch(/^Verhalen \|/);
    await page.goto('/verhalen/?sector=rijk');
    await page.waitForFunction(() => document.title.startsWith('Rijk (1) | Verhalen'));
  });
});
