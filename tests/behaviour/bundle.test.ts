import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

/** How many stories the library has. */
const all = 8;

/** The ids of the stories that can be seen, in their order. */
const shownOn = (page: Page) =>
  page
    .locator('article[data-choice]:visible')
    .evaluateAll((articles) => articles.map((article) => article.id.replace('verhaal-', '')));

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('a booklet of your own', () => {
  it('holds the chosen stories, keeps them in the address, and holds them after a reload and going back', async () => {
    const { page } = await site.visit('/bundel/');
    expect(await shownOn(page)).toHaveLength(all);
    await page.getByRole('checkbox', { name: /^UMC Eikenwoude/ }).check();
    await page.getByRole('checkbox', { name: /^Blinkveld/ }).check();
    expect(await shownOn(page)).toEqual(['umc-eikenwoude', 'blinkveld-schoonmaak']);
    expect(new URL(page.url()).search).toBe('?verhaal=umc-eikenwoude&verhaal=blinkveld-schoonmaak');
    expect(await page.getByRole('status').textContent()).toBe('2 verhalen in je bundel.');
    await page.reload();
    expect(await shownOn(page)).toEqual(['umc-eikenwoude', 'blinkveld-schoonmaak']);
    await page.goBack();
    expect(await shownOn(page)).toEqual(['umc-eikenwoude']);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    expect(await shownOn(page)).toHaveLength(all);
  });

  it('lists the chosen stories only, and the chapters that they are of', async () => {
    const { page } = await site.visit('/bundel/?verhaal=scholengroep-hooimonde&verhaal=onbekend');
    const contents = page.getByRole('navigation', { name: 'Inhoud' });
    expect(await contents.getByRole('link').allTextContents()).toEqual([
      'Een conciërgevervangingspool voor de scholen van Hooimonde',
      'Contact: bij wie kun je terecht?',
    ]);
    expect(await contents.locator('.label:visible').allTextContents()).toEqual([
      'Samenwerken aan een gezamenlijke opgave',
    ]);
  });

  it('is printed as a title page, the contents and the chosen stories, without the site around it', async () => {
    const { page } = await site.visit('/bundel/?verhaal=umc-eikenwoude&verhaal=gemeente-zandwoude');
    await page.emulateMedia({ media: 'print' });
    expect(await shownOn(page)).toEqual(['gemeente-zandwoude', 'umc-eikenwoude']);
    expect(await page.locator('h1:visible').allTextContents()).toEqual(['Gewoon doen']);
    expect(await page.getByText('De feiten in deze bundel zijn van').textContent()).toBe(
      'De feiten in deze bundel zijn van februari 2019 tot en met mei 2023.',
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
    const { page } = await site.visit('/bundel/?verhaal=blinkveld-schoonmaak', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Druk af' }).click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('');
    await page.getByRole('button', { name: 'Kopieer link' }).click();
    await page.getByRole('status').filter({ hasText: 'gekopieerd' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('is whole without JavaScript, also in print', async () => {
    const { page } = await site.visit('/bundel/?verhaal=blinkveld-schoonmaak', { javaScriptEnabled: false });
    expect(await shownOn(page)).toHaveLength(all);
    expect(await page.getByRole('checkbox').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await shownOn(page)).toHaveLength(all);
  });
});

describe('the page with all stories', () => {
  it('tells people apart who have the same name, or the same id, in two stories', async () => {
    const { page } = await site.visit('/bundel/');
    const roleOf = (name: string, story: string) =>
      page.locator(`#verhaal-${story} [data-role]`, { hasText: name }).first().getAttribute('data-role');
    expect(await roleOf('Hans', 'umc-eikenwoude')).toBe('De begeleider van het team');
    expect(await roleOf('Hans', 'gemeente-zandwoude')).toBe('De wethouder');
    expect(await roleOf('Truus', 'scholengroep-hooimonde')).toBe('de jobcoach van de scholen');
    expect(await page.locator('#verhaal-umc-eikenwoude').getByText('Truus').count()).toBe(0);
  });

  it('has every id once and is not indexed', async () => {
    const html = await readFile(path.join(librarySite.dist, 'bundel/index.html'), 'utf8');
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(html).not.toContain('data-pagefind-body');
  });
});

describe('the booklet as a PDF', () => {
  const print = (choice: string) =>
    spawnSync(process.execPath, [path.resolve('scripts/bundle-pdf.ts'), choice], {
      cwd: librarySite.root,
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: '' },
    });

  it('is tagged, in Dutch, has bookmarks and leads to no server that is gone', async () => {
    const { status, stdout } = print('?verhaal=blinkveld-schoonmaak');
    expect(stdout).toContain('dist/bundel-gewoon-doen.pdf');
    expect(status).toBe(0);
    const pdf = await readFile(path.join(librarySite.dist, 'bundel-gewoon-doen.pdf'), 'latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang (nl)');
    expect(pdf).toContain('(Blinkveld en twee gemeenten maken van schoonmaak vast werk)');
    expect(pdf).not.toContain('localhost');
  });

  it('is made of stories with a photograph too', () => {
    const { status, stderr } = print('?verhaal=gemeente-zandwoude');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
