import { appendFile, cp } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCopy } from '../scripts/bench/build-copy.ts';
import { Cleanup } from '../scripts/bench/cleanup.ts';
import { generateStories } from '../scripts/bench/generate-stories.ts';
import { copyProject } from '../scripts/site/project-copy.ts';
import { type OpenSite, openSite } from './support/browser.ts';

/** More stories than the page of the finder holds: the rest comes in files. */
const total = 70;

describe('the finder of a large library', () => {
  let site: OpenSite;
  const cleanup = new Cleanup();
  beforeAll(async () => {
    const { root, remove } = await copyProject();
    cleanup.add(remove);
    await generateStories(root, total - 1);
    const stories = path.join(root, 'content/verhalen');
    await cp(path.join(stories, 'umcg'), path.join(stories, 'umcg-2'), { recursive: true });
    await appendFile(path.join(stories, 'umcg-2/index.mdx'), '\nOp het dak zit een kwikstaart.\n');
    await buildCopy(root, cleanup);
    site = await openSite(path.join(root, 'dist'));
  }, 300_000);
  afterAll(async () => {
    await site.close();
    await cleanup.run();
  });

  const shown = (page: Page) => page.locator('[data-list] > [data-story]:visible').count();
  const says = (page: Page, text: string | RegExp) =>
    page.getByRole('status').filter({ hasText: text }).waitFor();

  it('shows the first cards, and more when asked', async () => {
    const { page } = await site.visit('/verhalen/');
    expect(await shown(page)).toBe(12);
    await page.getByRole('button', { name: 'Toon meer verhalen' }).click();
    await page.waitForFunction(
      () => document.querySelectorAll('[data-list] > li:not([hidden])').length === 24,
    );
    expect(new URL(page.url()).search).toBe('?toon=24');
    await page.getByRole('link', { name: 'Alle verhalen in één lijst' }).click();
    expect(await page.locator('dd a').count()).toBe(total);
  });

  it('finds stories whose cards are not in the page, filters and sorts them', async () => {
    const { page, complaints } = await site.visit('/verhalen/?q=zaanstad', {
      viewport: { width: 1280, height: 900 },
    });
    await page.locator('story-finder[data-refined="zaanstad"]').waitFor();
    await page.locator('[data-story="zaanstad-werkom"]').waitFor();
    expect(await page.locator('[data-story="zaanstad-werkom"] [data-excerpt]').textContent()).toMatch(
      /Zaanstad/,
    );
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await says(page, `Alle ${total} verhalen.`);
    await page.getByRole('checkbox', { name: /^Gemeenten/ }).check();
    await says(page, /^\d+ verhalen, van de 70/);
    const count = await page.locator('label:has(input[value="gemeenten"]) [data-count]').textContent();
    await says(page, `${count} verhalen, van de ${total}.`);
    await page.getByLabel('Volgorde').selectOption('Meeste banen eerst');
    await page.waitForURL('**/verhalen/?sector=gemeenten&volgorde=banen');
    expect(complaints).toEqual([]);
  });

  it('tells two stories of one organisation apart', async () => {
    const { page } = await site.visit('/verhalen/?q=kwikstaart');
    await page.locator('story-finder[data-refined="kwikstaart"]').waitFor();
    const excerpt = page.locator('[data-story="umcg-2"] [data-excerpt]');
    await excerpt.filter({ hasText: 'Op het dak zit een kwikstaart.' }).waitFor();
    expect(await shown(page)).toBe(1);
  });

  it('shows the stories of a link', async () => {
    const { page } = await site.visit('/verhalen/?verhaal=umcg&verhaal=zaanstad-werkom');
    await says(page, `2 verhalen, van de ${total}.`);
    await page.locator('[data-story="zaanstad-werkom"]').waitFor();
    expect(await shown(page)).toBe(2);
  });
});
