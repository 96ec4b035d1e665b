import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const shown = (page: Page) =>
  page
    .locator('[data-story]:visible')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.story));
const total = (page: Page) => page.locator('[data-story]').count();
const says = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();
const search = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in de verhalen' });
const query = (page: Page) => new URL(page.url()).search;

describe('the finder', () => {
  it('finds UMCG by "bedden", and shows where the word stands', async () => {
    const { page, elsewhere, complaints } = await site.visit('/verhalen/');
    await search(page).fill('bedden');
    await says(page, 'bij “bedden”');
    expect((await shown(page))[0]).toBe('umcg');
    expect(await page.locator('[data-story="umcg"] mark').first().textContent()).toMatch(/bedden/i);
    expect(query(page)).toBe('?q=bedden');
    expect([...elsewhere, ...complaints]).toEqual([]);
  });

  it('filters, and the address can be shared', async () => {
    const { page } = await site.visit('/verhalen/', { viewport: { width: 1280, height: 900 } });
    await page.getByRole('checkbox', { name: /^Universitair medische centra/ }).check();
    await page.getByRole('checkbox', { name: /^Rijk/ }).check();
    await says(page, '2 verhalen, van de');
    expect(query(page)).toBe('?sector=rijk&sector=umc');
    expect(new Set(await shown(page))).toEqual(new Set(['binnenwerk-rijksoverheid', 'umcg']));

    const { page: other } = await site.visit(`/verhalen/${query(page)}&aanpak=centraal-budget`);
    await says(other, '1 verhaal, van de');
    expect(await shown(other)).toEqual(['umcg']);
    expect(await other.getByRole('checkbox', { name: /^Rijk/, includeHidden: true }).isChecked()).toBe(true);
  });

  it('counts per value what choosing it would show', async () => {
    const { page } = await site.visit('/verhalen/?sector=umc', { viewport: { width: 1280, height: 900 } });
    await says(page, '1 verhaal, van de');
    const count = (value: string) =>
      page.locator(`label:has(input[value="${value}"]) [data-count]`).textContent();
    expect(await count('centraal-budget')).toBe('1');
    expect(await count('werkpool')).toBe('0');
    expect(await count('rijk')).toBe('1');
  });

  it('goes back and forward through what was chosen, and survives a reload', async () => {
    const { page } = await site.visit('/verhalen/', { viewport: { width: 1280, height: 900 } });
    await page.getByRole('checkbox', { name: /^Defensie/ }).check();
    await says(page, '1 verhaal, van de');
    await search(page).fill('paarden');
    await says(page, 'bij “paarden”');
    await page.reload();
    await says(page, '1 verhaal bij “paarden”');
    expect(await search(page).inputValue()).toBe('paarden');
    await page.goBack();
    await says(page, /^1 verhaal, van de/);
    expect(await search(page).inputValue()).toBe('');
    await page.goBack();
    await says(page, /^Alle/);
    expect(await page.getByRole('checkbox', { name: /^Defensie/ }).isChecked()).toBe(false);
    await page.goForward();
    await says(page, /^1 verhaal, van de/);
  });

  it('puts one entry in the history for one word, however slowly it is typed', async () => {
    const { page } = await site.visit('/verhalen/');
    const before = await page.evaluate(() => history.length);
    await search(page).pressSequentially('bed', { delay: 300 });
    await says(page, 'bij “bed”');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  it('helps when nothing is left', async () => {
    const { page } = await site.visit('/verhalen/?sector=umc&aanpak=werkpool');
    await says(page, 'Geen verhalen gevonden.');
    await page.getByRole('button', { name: /^Zonder “Werkpool over locaties”: 1 verhaal$/ }).click();
    await says(page, '1 verhaal, van de');
    expect(query(page)).toBe('?sector=umc');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await page.getByRole('button', { name: 'Wis alle keuzes' }).click();
    await says(page, /^Alle/);
    expect(query(page)).toBe('');
  });

  it('finds nothing for nonsense, and says so', async () => {
    const { page } = await site.visit('/verhalen/?q=qwxyzv');
    await says(page, 'Geen verhalen gevonden bij “qwxyzv”.');
    expect(await shown(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Zonder “qwxyzv”' }).count()).toBe(1);
  });

  it('treats words from the address as words', async () => {
    const { page, complaints } = await site.visit('/verhalen/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    await page.getByRole('status').filter({ hasText: 'img' }).waitFor();
    expect(await page.locator('story-finder img:not([src^="/verhalen/"])').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('works with the keyboard alone, on a phone', async () => {
    const { page } = await site.visit('/verhalen/', { viewport: { width: 360, height: 740 } });
    await search(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Filters');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await says(page, /^1 verhaal, van de/);
    expect(query(page)).toMatch(/^\?sector=[a-z-]+$/);
    await page.keyboard.press('Space');
    await says(page, /^Alle/);
  });

  it('says in plain words that searching fails, and keeps list and filters, when Pagefind cannot be reached', async () => {
    const { page } = await site.visit('/verhalen/', {
      block: '**/pagefind/**',
      viewport: { width: 1280, height: 900 },
    });
    await search(page).fill('bedden');
    await page.getByRole('alert').filter({ hasText: 'Zoeken op woorden lukt nu niet' }).waitFor();
    expect((await shown(page)).length).toBe(await total(page));
    await page.getByRole('checkbox', { name: /^Rijk/ }).check();
    await says(page, '1 verhaal, van de');
    expect(await shown(page)).toEqual(['binnenwerk-rijksoverheid']);
  });

  it.each(['wasm*', '*.pf_*', 'pagefind-worker.js'])(
    'does not stay silent when %s cannot be reached',
    async (file) => {
      const { page } = await site.visit('/verhalen/?q=bedden', { block: `**/pagefind/**/${file}` });
      const outcome = page
        .getByRole('alert')
        .filter({ hasText: 'lukt nu niet' })
        .or(page.getByRole('status').filter({ hasText: 'bij “bedden”' }));
      await outcome.first().waitFor({ timeout: 20_000 });
      expect(await shown(page)).toContain('umcg');
    },
  );

  it('loads nothing of the search before somebody wants it', async () => {
    const { page } = await site.visit('/verhalen/');
    await page.waitForLoadState('networkidle');
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('/pagefind/')),
      );
    expect(await loaded()).toEqual([]);
    await search(page).focus();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/pagefind/')),
    );
  });
});

describe('without JavaScript', () => {
  it('the finder shows all stories and leads to the pages per value', async () => {
    const { page } = await site.visit('/verhalen/', { javaScriptEnabled: false });
    expect((await shown(page)).length).toBe(await total(page));
    expect(await search(page).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'bladeren per sector, aanpak en doelgroep' }).click();
    await page
      .getByRole('navigation', { name: 'Verhalen per aanpak' })
      .getByRole('link', { name: 'Groepsplaatsing in teams' })
      .click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Groepsplaatsing in teams');
    await page.getByRole('link', { name: /UMCG zorgt één team/ }).click();
    expect(await page.getByRole('heading', { name: 'In het kort' }).isVisible()).toBe(true);
  });
});
