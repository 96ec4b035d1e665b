import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sortFiles } from '../src/content-check/content-files.ts';
import { readFrontMatter } from '../src/content-check/front-matter.ts';
import { filesBelow } from '../src/content-check/raw-file.ts';
import type { StoryData } from '../src/schema/story.ts';
import { type OpenSite, openSite } from './support/browser.ts';

const stories = (await sortFiles(await filesBelow('.'))).files.filter((file) => file.kind === 'verhalen');
const peopleOf = ({ source }: { source: string }): StoryData['people'] =>
  (readFrontMatter(source).data as Partial<StoryData>).people ?? [];

/** The ids of the stories that can be seen, in their order. */
const shownOn = (page: Page) =>
  page
    .locator('article[data-choice]:visible')
    .evaluateAll((articles) => articles.map((article) => article.id.replace('verhaal-', '')));

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a booklet of your own', () => {
  it('holds the chosen stories, keeps them in the address, and holds them after a reload and going back', async () => {
    const { page } = await site.visit('/bundel/');
    expect(await shownOn(page)).toHaveLength(stories.length);
    await page.getByRole('checkbox', { name: /^UMCG/ }).check();
    await page.getByRole('checkbox', { name: /^CWI/ }).check();
    expect(await shownOn(page)).toEqual(['umcg', 'cwi']);
    expect(new URL(page.url()).search).toBe('?verhaal=umcg&verhaal=cwi');
    expect(await page.getByRole('status').textContent()).toBe('2 verhalen in je bundel.');
    await page.reload();
    expect(await shownOn(page)).toEqual(['umcg', 'cwi']);
    await page.goBack();
    expect(await shownOn(page)).toEqual(['umcg']);
    await page.getByRole('button', { name: 'Wis je keuze' }).click();
    expect(await shownOn(page)).toHaveLength(stories.length);
  });

  it('lists the chosen stories only, and the chapters that they are of', async () => {
    const { page } = await site.visit('/bundel/?verhaal=cwi&verhaal=onbekend');
    const contents = page.getByRole('navigation', { name: 'Inhoud' });
    expect(await contents.getByRole('link').allTextContents()).toEqual([
      'Een leerwerkbedrijf maakt overdag schoon bij onderzoeksinstituut CWI',
      'Contact: bij wie kun je terecht?',
    ]);
    expect(await contents.locator('.label:visible').allTextContents()).toEqual([
      'Samenwerken aan een gezamenlijke opgave',
    ]);
  });

  it('is printed as a title page, the contents and the chosen stories, without the site around it', async () => {
    const { page } = await site.visit('/bundel/?verhaal=umcg&verhaal=iss-regioleads');
    await page.emulateMedia({ media: 'print' });
    expect(await shownOn(page)).toEqual(['umcg', 'iss-regioleads']);
    expect(await page.locator('h1:visible').allTextContents()).toEqual(['Gewoon doen']);
    expect(await page.getByText('De feiten in deze bundel zijn van').textContent()).toBe(
      'De feiten in deze bundel zijn van januari 2019 tot en met maart 2020.',
    );
    expect(await page.locator('.front img:visible').count()).toBe(2);
    expect(await page.locator('.contents li:visible').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('input:visible, button:visible, body > footer:visible').count()).toBe(0);
    const starts = page.locator('article[data-choice]:visible, .contacts');
    expect(await starts.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore))).toEqual(
      Array(3).fill('page'),
    );
  });

  it('opens the print window and copies the link', async () => {
    const { page } = await site.visit('/bundel/?verhaal=cwi', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Druk af' }).click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('');
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    await page.getByRole('status').filter({ hasText: 'gekopieerd' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('is whole without JavaScript, also in print', async () => {
    const { page } = await site.visit('/bundel/?verhaal=cwi', { javaScriptEnabled: false });
    expect(await shownOn(page)).toHaveLength(stories.length);
    expect(await page.getByRole('checkbox').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await shownOn(page)).toHaveLength(stories.length);
  });
});

describe('the page with all stories', () => {
  it('names in every story the people of that story, and nobody else', async () => {
    const { page } = await site.visit('/bundel/');
    for (const story of stories) {
      const named = await page
        .locator(`#verhaal-${story.id} [data-role]`)
        .evaluateAll((all) => all.map((one) => `${one.textContent}, ${one.getAttribute('data-role')}`));
      const people = peopleOf(story)
        .filter((person) => person.consent !== 'withdrawn')
        .map(({ name, role }) => `${name}, ${role}`);
      // A role that begins a sentence has a capital.
      const found = named.map((one) => one.replace(/, ./, (start) => start.toLowerCase()));
      expect([...new Set(found)].sort(), story.id).toEqual(people.sort());
    }
    const martijn = (id: string) =>
      page.locator(`#verhaal-${id} [data-role]`, { hasText: 'Martijn' }).first().getAttribute('data-role');
    expect(await martijn('umcg')).not.toBe(await martijn('korps-rijdende-artillerie'));
  });

  it('has every id once, is not indexed and is not too heavy', async () => {
    const html = await readFile('dist/bundel/index.html', 'utf8');
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(html).not.toContain('data-pagefind-body');
    expect(brotliCompressSync(html).length).toBeLessThan(60_000);
  });
});

describe('the booklet as a PDF', () => {
  it('is tagged, in Dutch, has bookmarks and leads to no server that is gone', async () => {
    const env = { ...process.env, SITE_URL: '' };
    const { status, stdout } = spawnSync(process.execPath, ['scripts/bundle-pdf.ts', '?verhaal=cwi'], {
      encoding: 'utf8',
      env,
    });
    expect(stdout).toContain('dist/bundel-gewoon-doen.pdf');
    expect(status).toBe(0);
    const pdf = await readFile('dist/bundel-gewoon-doen.pdf', 'latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang (nl)');
    expect(pdf).toContain('(Een leerwerkbedrijf maakt overdag schoon bij onderzoeksinstituut CWI)');
    expect(pdf).not.toContain('localhost');
  });
});
