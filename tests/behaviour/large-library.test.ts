import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateStories } from '../../scripts/bench/generate-stories.ts';
import type { ProjectCopy } from '../../scripts/site/project-copy.ts';
import { type OpenSite, openSite } from '../support/browser.ts';
import { build } from '../support/build.ts';
import { copyLibraryProject } from '../support/copies.ts';
import { openFacet, says } from '../support/finder-page.ts';
import { librarySite, siteIn } from '../support/sites.ts';
import { storiesLoaded } from '../support/stories-loaded.ts';
import { faultsIn } from '../support/walkers/whole-site.ts';

/** The fewest stories that the page of the finder does not hold: the rest comes in files. */
const total = 61;

describe('a library that the page of the finder does not hold', () => {
  let copy: ProjectCopy;
  let site: OpenSite;
  beforeAll(async () => {
    copy = await copyLibraryProject();
    await generateStories(copy.root, total);
    const second = path.join(copy.root, 'content/verhalen/provincie-wadrand-2/index.mdx');
    await appendFile(second, '\nOp het dak zit een kwikstaart.\n');
    await build(copy.root);
    site = await openSite(siteIn(copy.root).dist);
  }, 300_000);
  afterAll(async () => {
    await site?.close();
    await copy?.remove();
  });

  const shown = (page: Page) => page.locator('[data-list] > [data-story]:visible').count();

  it('shows the first cards, and more when asked', async () => {
    const { page } = await site.visit('/verhalen/');
    expect(await shown(page)).toBe(12);
    await page.getByRole('button', { name: 'Toon meer verhalen' }).click();
    await page.waitForFunction(
      () => document.querySelectorAll('[data-list] > li:not([hidden])').length === 24,
    );
    expect(new URL(page.url()).search).toBe('?toon=24');
    await page.getByRole('link', { name: 'Alle verhalen in één lijst' }).click();
    expect(await page.locator('main .title a').count()).toBe(total);
  });

  it('finds stories whose cards are not in the page, filters and sorts them', async () => {
    const { page, complaints } = await site.visit('/verhalen/?q=drukkerij', {
      viewport: { width: 1280, height: 900 },
    });
    await page.locator('story-finder[data-refined="drukkerij"]').waitFor();
    const story = page.locator('[data-story="werkbedrijf-veenmonde"]');
    await story.waitFor();
    expect(await story.locator('[data-excerpt]').textContent()).toMatch(/drukkerij/);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await says(page, `Alle ${total} verhalen.`);
    await openFacet(page, 'Sector');
    await page.getByRole('checkbox', { name: /^Gemeenten/ }).check();
    await says(page, new RegExp(`^\\d+ van de ${total} verhalen`));
    const count = await page.locator('label:has(input[value="gemeenten"]) [data-count]').textContent();
    await says(page, `${count} van de ${total} verhalen.`);
    await page.getByLabel('Volgorde').selectOption('Meeste banen eerst');
    await page.waitForURL('**/verhalen/?sector=gemeenten&volgorde=banen');
    expect(complaints).toEqual([]);
  });

  it('tells two stories of one organisation apart', async () => {
    const { page } = await site.visit('/verhalen/?q=kwikstaart');
    await page.locator('story-finder[data-refined="kwikstaart"]').waitFor();
    const excerpt = page.locator('[data-story="provincie-wadrand-2"] [data-excerpt]');
    await excerpt.filter({ hasText: 'Op het dak zit een kwikstaart.' }).waitFor();
    expect(await shown(page)).toBe(1);
  });

  it('shows the stories of a link', async () => {
    const { page } = await site.visit(
      '/verhalen/?verhaal=blinkveld-schoonmaak&verhaal=werkbedrijf-veenmonde',
    );
    await says(page, `2 van de ${total} verhalen.`);
    await page.locator('[data-story="werkbedrijf-veenmonde"]').waitFor();
    expect(await shown(page)).toBe(2);
  });

  it('can be chosen from in the booklet part by part, and as a whole', async () => {
    const { page, complaints } = await site.visit('/bundel/');
    const boxes = page.locator('input[name="verhaal"]');
    expect(await boxes.count()).toBe(50);
    await boxes.first().check();
    await page.getByRole('link', { name: 'Volgende' }).click();
    await page.waitForURL('/bundel/lijst/2/?verhaal=*#kies');
    await boxes.last().check();
    await storiesLoaded(page);
    expect(await boxes.count()).toBe(total - 50);
    expect(await page.locator('[data-texts] > article').count()).toBe(2);
    expect(await page.getByRole('link', { name: 'Mail' }).getAttribute('href')).toContain(
      encodeURIComponent(new URL(`/bundel/${new URL(page.url()).search}`, page.url()).href),
    );
    await page.goto('/bundel/?verhaal=alle');
    await storiesLoaded(page);
    expect(await page.locator('[data-texts] > article').count()).toBe(total);
    expect(complaints).toEqual([]);
  });

  it('has nothing wrong on any page', async () => {
    expect(await faultsIn(siteIn(copy.root), librarySite, site)).toEqual([]);
  });
});
