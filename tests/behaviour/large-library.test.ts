import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateStories } from '../../scripts/bench/generate-stories.ts';
import type { ProjectCopy } from '../../scripts/site/project-copy.ts';
import { axeScript, violationsOn } from '../support/axe.ts';
import { type OpenSite, openSite } from '../support/browser.ts';
import { build } from '../support/build.ts';
import { copyLibraryProject } from '../support/copies.ts';
import { openFacet, says, search } from '../support/finder-page.ts';
import { hold } from '../support/hold.ts';
import { librarySite, siteIn } from '../support/sites.ts';
import { storiesLoaded } from '../support/stories-loaded.ts';
import { faultsIn } from '../support/walkers/whole-site.ts';

/** The fewest stories that the page of the finder, a page of a list and a file for lists in a frame do not hold. */
const total = 101;

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

  const cards = (page: Page) => page.locator('[data-list] > [data-story]:visible');
  const shown = (page: Page) => cards(page).count();
  const first = (page: Page) => cards(page).first().getAttribute('data-story');

  /** Tells which covers and typefaces a page has asked for from now on. */
  function decorationOf(page: Page): () => string[] {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    return () => asked.filter((one) => /^\/omslag\/|\.woff2$/.test(one));
  }

  const engine = '**/pagefind/**';
  const texts = '**/zoek/*/tekst/**';

  it('shows the first cards, and more when asked', async () => {
    const { page } = await site.visit('/verhalen/');
    expect(await shown(page)).toBe(10);
    await page.getByRole('button', { name: 'Toon meer verhalen' }).click();
    await page.waitForFunction(
      () => document.querySelectorAll('[data-list] > li:not([hidden])').length === 20,
    );
    expect(new URL(page.url()).search).toBe('?toon=20');
    await page.getByRole('link', { name: 'Alle verhalen in één lijst' }).click();
    expect(await page.locator('main .title a').count()).toBe(100);
    await page.getByRole('link', { name: 'Volgende pagina' }).click();
    await page.waitForURL('**/verhalen/alle/2/');
    expect(await page.locator('main .title a').count()).toBe(total - 100);
  });

  it('has pages of a list that are accessible', async () => {
    const { page } = await site.visit('/verhalen/alle/2/', { script: axeScript });
    expect(await violationsOn(page)).toEqual([]);
    const current = page
      .getByRole('navigation', { name: 'Pagina’s van deze lijst' })
      .locator('[aria-current]');
    expect(await current.textContent()).toBe('Pagina 2');
  });

  it('has all stories of a topic without JavaScript, in pages', async () => {
    const { page } = await site.visit('/doelgroepen/doelgroep-banenafspraak/', { javaScriptEnabled: false });
    const all = page.getByRole('link', { name: /^Alle \d+ verhalen$/ });
    const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
    await all.click();
    const stories = page.locator('main .title a');
    const first = await stories.count();
    expect(first).toBe(Math.min(count, 100));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Alle verhalen: /);
  });

  it('shows in the frame of another site what the finder finds, and a story by name', async () => {
    const choice = '?sector=gemeenten&sector=provincies&aanpak=functiecreatie';
    const finder = await site.visit(`/verhalen/${choice}`);
    await says(finder.page, /^\d+ van de/);
    const count = /\d+/.exec((await finder.page.locator('[data-status]').textContent()) ?? '')?.[0];
    const { page } = await site.visit(`/insluiten/verhalen/${choice}`);
    await page.getByRole('link', { name: `Bekijk alle ${count} verhalen` }).waitFor();
    expect(await page.locator('embedded-selection li').count()).toBe(10);
    await page.goto('/insluiten/verhalen/?verhaal=umc-eikenwoude');
    await page.locator('embedded-selection[data-state="shown"]').waitFor();
    expect(await page.locator('embedded-selection li').count()).toBe(1);
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

  it('asks by a link for the words before its script is there, and for no cover of another story', async () => {
    const html = await readFile(path.join(siteIn(copy.root).dist, 'verhalen/index.html'), 'utf8');
    const [, finder = ''] = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
      ([, source]) => source,
    );
    const { page } = await site.visit('/404.html');
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    const release = await hold(page, `**${finder}`);
    const early = page.waitForRequest(/\/snel-\d+\.json$/);
    await page.goto('/verhalen/?q=drukkerij', { waitUntil: 'commit' });
    const words = new URL((await early).url()).pathname;
    expect(await page.evaluate(() => customElements.get('story-finder'))).toBeUndefined();
    release();
    await page.locator('story-finder[data-refined="drukkerij"]').waitFor();
    const covers = await page
      .locator('[data-list] img')
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLImageElement).src).pathname));
    expect(requested.filter((one) => one.startsWith('/omslag/') && !covers.includes(one))).toEqual([]);
    expect(requested.filter((one) => one === words)).toHaveLength(1);
  });

  it('has the first card of an answer with its words, without the files with cards', async () => {
    const { page } = await site.visit('/verhalen/?q=veenmonde', { block: '**/{kaarten,pagefind}/**' });
    await page.locator('story-finder[data-answered="veenmonde"]').waitFor();
    expect(await first(page)).toBe('werkbedrijf-veenmonde');
  });

  it('shows cards from the top as they come, and those below one that does not come', async () => {
    const address = '/verhalen/?volgorde=banen';
    const { page } = await site.visit(address);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => shown(page)).toBe(10);
    const numbers = await page
      .locator('[data-list] > [data-number]')
      .evaluateAll((cards) => cards.map((card) => Number((card as HTMLElement).dataset.number)));
    // What is not in the page; a file holds one card of so few stories.
    const late = numbers.find((number, place) => place > 2 && number >= 10) ?? 0;
    const held = Promise.withResolvers<void>();
    await page.context().route(`**/kaarten/${late}/`, async (route) => {
      await held.promise;
      await route.abort();
    });
    const others = numbers.filter((number) => number >= 10 && number !== late);
    await Promise.all([
      ...others.map((number) =>
        page.waitForEvent('requestfinished', (one) => one.url().endsWith(`/kaarten/${number}/`)),
      ),
      page.goto(address),
    ]);
    const before = numbers.indexOf(late);
    await expect.poll(() => shown(page)).toBe(before);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await shown(page)).toBe(before);
    held.resolve();
    await page.getByRole('alert').filter({ hasText: 'Niet alle verhalen konden worden opgehaald' }).waitFor();
    expect(await shown(page)).toBe(9);
  });

  it('has the words of an answer before covers and the typeface, by a link', async () => {
    const { page } = await site.visit('/404.html');
    const decoration = decorationOf(page);
    const release = await hold(page, engine);
    await page.goto('/verhalen/?q=veenmonde', { waitUntil: 'commit' });
    await page.locator('[data-story="werkbedrijf-veenmonde"]').waitFor();
    await page.waitForTimeout(300);
    expect(decoration()).toEqual([]);
    release();
    await page.locator('story-finder[data-refined="veenmonde"]').waitFor();
    await expect.poll(() => decoration().some((one) => one.endsWith('.woff2'))).toBe(true);
    await expect.poll(() => decoration().some((one) => one.startsWith('/omslag/'))).toBe(true);
  });

  it('has the passages in view before covers and the typeface, by a link', async () => {
    const { page } = await site.visit('/404.html');
    const decoration = decorationOf(page);
    const release = await hold(page, texts);
    await page.goto('/verhalen/?q=kwikstaart+dak', { waitUntil: 'commit' });
    await page.locator('story-finder[data-refined="kwikstaart dak"]').waitFor();
    await page.waitForTimeout(300);
    expect(decoration()).toEqual([]);
    release();
    await page.locator('[data-excerpt] mark', { hasText: 'kwikstaart' }).waitFor();
    await expect.poll(() => decoration().some((one) => one.startsWith('/omslag/'))).toBe(true);
  });

  it('has covers and the typeface when the search does not come', async () => {
    const { page } = await site.visit('/404.html', { block: '**/{pagefind,zoek}/**' });
    const decoration = decorationOf(page);
    await page.goto('/verhalen/?q=veenmonde', { waitUntil: 'commit' });
    await page.getByRole('alert').filter({ hasText: 'lukt nu niet' }).waitFor();
    await expect.poll(() => decoration().some((one) => one.endsWith('.woff2'))).toBe(true);
    await expect.poll(() => decoration().some((one) => one.startsWith('/omslag/'))).toBe(true);
  });

  it('has the words of what is typed before covers of other stories', async () => {
    const { page } = await site.visit('/verhalen/');
    await page.waitForLoadState('networkidle');
    const decoration = decorationOf(page);
    const release = await hold(page, engine);
    await search(page).fill('veenmonde');
    const story = page.locator('[data-story="werkbedrijf-veenmonde"]');
    await story.waitFor();
    await page.waitForTimeout(300);
    expect(decoration()).toEqual([]);
    release();
    await story.locator('img').waitFor();
    await expect.poll(decoration).not.toEqual([]);
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

  it('says that stories are missing when a file with cards is cut short, and has them after a retry', async () => {
    const { page } = await site.visit('/verhalen/');
    let isBroken = true;
    await page.context().route('**/kaarten/*/', async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/html', body: isBroken ? body.slice(0, 400) : body });
    });
    await page.goto('/verhalen/?volgorde=banen');
    const alert = page.getByRole('alert').filter({ hasText: 'Niet alle verhalen konden worden opgehaald' });
    await alert.waitFor();
    expect(await shown(page)).toBeLessThan(10);
    isBroken = false;
    await alert.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await alert.waitFor({ state: 'hidden' });
    await expect.poll(() => shown(page)).toBe(10);
  });

  it('says so without an error of the script when what else an answer needs comes later', async () => {
    const { page, complaints } = await site.visit('/404.html');
    await page.context().route('**/kaarten/*/', (route) => route.fulfill({ body: '<li' }));
    const release = await hold(page, '**/zinnen*');
    await page.goto('/verhalen/?q=wat+is+een+jobcoach');
    await page.locator('story-finder[data-answered]').waitFor();
    await page.waitForTimeout(300);
    release();
    await page.getByRole('alert').filter({ hasText: 'Niet alle verhalen konden worden opgehaald' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('fetches its map when it is asked for, and shows what is chosen on it', async () => {
    const { page, complaints } = await site.visit('/verhalen/');
    const map = page.getByRole('group', { name: 'Kaart van Nederland' });
    expect(await map.count()).toBe(0);
    await page.goto('/verhalen/?sector=umc#kaart-groningen');
    await page.getByText(new RegExp(`De kaart laat \\d+ van de ${total} verhalen zien`)).waitFor();
    expect(await map.getByRole('link', { name: /^Groningen: / }).isVisible()).toBe(true);
    expect(await page.locator('#kaart-groningen').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('can be chosen from in the booklet part by part, and as a whole', async () => {
    const { page, complaints } = await site.visit('/bundel/');
    const boxes = page.locator('input[name="verhaal"]');
    expect(await boxes.count()).toBe(50);
    await boxes.first().check();
    await page.getByRole('link', { name: 'Volgende' }).click();
    await page.waitForURL('/bundel/lijst/2/?verhaal=*#kies');
    await boxes.first().check();
    await storiesLoaded(page);
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
  }, 240_000);
});
