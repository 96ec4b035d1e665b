import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';
import { storiesLoaded } from '../support/stories-loaded.ts';

/** The slugs of the stories that can be read, in their order, once all of them are there. */
async function shownOn(page: Page): Promise<string[]> {
  await storiesLoaded(page);
  const articles = page.locator('[data-texts] > article:visible');
  return articles.evaluateAll((all) => all.map(({ id }) => id.replace('verhaal-', '')));
}
const search = (page: Page) => new URL(page.url()).search;

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('a booklet of your own', () => {
  it('holds the chosen stories, keeps them in the address, and holds them after a reload and going back', async () => {
    const { page } = await site.visit('/bundel/');
    expect(await shownOn(page)).toEqual([]);
    expect(await page.getByRole('navigation', { name: 'Inhoud' }).isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: /UMC Eikenwoude/ }).check();
    await page.getByText('Blinkveld en twee gemeenten').click();
    expect(search(page)).toBe('?verhaal=umc-eikenwoude&verhaal=blinkveld-schoonmaak');
    expect(await shownOn(page)).toEqual(['umc-eikenwoude', 'blinkveld-schoonmaak']);
    expect(await page.getByText('in je bundel.').textContent()).toBe('2 verhalen in je bundel.');
    await page.reload();
    expect(await shownOn(page)).toEqual(['umc-eikenwoude', 'blinkveld-schoonmaak']);
    await page.goBack();
    expect(await shownOn(page)).toEqual(['umc-eikenwoude']);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    expect(await shownOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kies alle' }).click();
    expect(search(page)).toBe('?verhaal=alle');
    expect(await shownOn(page)).toHaveLength(8);
  });

  it('keeps the others of all stories when one or two are taken out at once', async () => {
    const { page } = await site.visit('/bundel/');
    // The list of all stories is slow to come.
    await page.route('/bundel/', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.fallback();
    });
    await page.getByRole('button', { name: 'Kies alle' }).click();
    await page.getByRole('checkbox', { name: /UMC Eikenwoude/ }).uncheck();
    await page.getByText('Blinkveld en twee gemeenten').click();
    await expect.poll(() => search(page)).toContain('verhaal=scholengroep-hooimonde');
    const shown = await shownOn(page);
    expect(shown).toHaveLength(6);
    expect(shown).not.toContain('umc-eikenwoude');
    expect(shown).not.toContain('blinkveld-schoonmaak');
  });

  it('opens for who gets the link as a booklet: its title, its contents, its stories, the choice folded', async () => {
    const { page } = await site.visit(
      '/bundel/?verhaal=scholengroep-hooimonde&utm_source=x&amp;verhaal=rolstoelen-eikenwoude&verhaal=onbekend',
    );
    expect(await shownOn(page)).toEqual(['umc-eikenwoude', 'scholengroep-hooimonde']);
    expect(search(page)).toBe('?verhaal=umc-eikenwoude&verhaal=scholengroep-hooimonde');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('2 verhalen voor jou');
    expect(await page.title()).toBe('2 verhalen voor jou | Gewoon doen');
    expect(await page.getByRole('alert').textContent()).toContain('Eén verhaal uit de link kennen we niet.');
    expect(await page.locator('.chooser').getAttribute('open')).toBe(null);
    const contents = page.getByRole('navigation', { name: 'Inhoud' });
    expect(await contents.getByRole('link').allTextContents()).toEqual([
      expect.stringContaining('Eikenwoude'),
      'Een conciërgevervangingspool voor de scholen van Hooimonde',
      'Contact: bij wie kun je terecht?',
    ]);
    const leads = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links.map((link) => document.getElementById((link as HTMLAnchorElement).hash.slice(1)) !== null),
      );
    expect(leads).not.toContain(false);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leads to the page of a story that cannot be fetched, and keeps it in the address', async () => {
    const { page } = await site.visit('/bundel/?verhaal=umc-eikenwoude', { block: '**/verhalen/umc-**' });
    expect(await shownOn(page)).toEqual([]);
    expect(await page.locator('[data-missing] a').getAttribute('href')).toBe('/verhalen/umc-eikenwoude/');
    expect(await page.getByRole('alert').textContent()).toContain('Eén verhaal konden we niet laden.');
    expect(search(page)).toBe('?verhaal=umc-eikenwoude');
  });

  it('says so too when the line hangs, for a story and for the list of all', async () => {
    const soon = `const { timeout } = AbortSignal; AbortSignal.timeout = () => timeout.call(AbortSignal, 300)`;
    const { page } = await site.visit('/bundel/', { script: soon });
    await page.route(/\/verhalen\/umc-|\/bundel\/$/, () => {});
    await page.getByRole('checkbox', { name: /UMC Eikenwoude/ }).check();
    const notice = page.locator('[data-notice]');
    await notice.getByText('Eén verhaal konden we niet laden.').waitFor();
    await page.getByRole('button', { name: 'Kies alle' }).click();
    await notice.getByText('We konden de lijst van alle verhalen niet laden.').waitFor();
  });

  it('leaves out what is no story: one that was taken away, another page, an address elsewhere', async () => {
    const { page } = await site.visit(
      '/bundel/?verhaal=stadsarchief-mistwoude&verhaal=..%2Fcontact&verhaal=blinkveld-schoonmaak&verhaal=%2F%2Fx.example',
    );
    expect(await shownOn(page)).toEqual(['blinkveld-schoonmaak']);
    expect(search(page)).toBe('?verhaal=blinkveld-schoonmaak');
    expect(await page.getByRole('alert').textContent()).toContain('3 verhalen uit de link kennen we niet.');
  });

  it('lets you take a story out of the contents', async () => {
    const { page } = await site.visit('/bundel/?verhaal=umc-eikenwoude&verhaal=blinkveld-schoonmaak');
    await page.getByRole('button', { name: /^Haal weg: .*Eikenwoude/ }).click();
    expect(await shownOn(page)).toEqual(['blinkveld-schoonmaak']);
    expect(search(page)).toBe('?verhaal=blinkveld-schoonmaak');
  });

  it('is printed as a title page, the contents and the chosen stories, without the site around it', async () => {
    const { page } = await site.visit('/bundel/?verhaal=umc-eikenwoude&verhaal=blinkveld-schoonmaak');
    expect(await shownOn(page)).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1:visible').allTextContents()).toEqual(['Gewoon doen']);
    expect(await page.locator('.front [data-facts]').textContent()).toMatch(
      /^De feiten in deze bundel zijn van .+ Bij 1 verhaal is de datum onze aanname\.$/,
    );
    expect(await page.locator('.front img:visible').count()).toBe(2);
    expect(await page.locator('.contents li:visible').count()).toBe(2);
    expect(
      await page.locator('input:visible, button:visible, summary:visible, body > footer:visible').count(),
    ).toBe(0);
    const starts = page.locator('[data-texts] > article, .contacts');
    expect(await starts.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore))).toEqual(
      Array(3).fill('page'),
    );
  });

  it('opens the print window, mails and copies the link', async () => {
    const { page } = await site.visit('/bundel/?verhaal=blinkveld-schoonmaak', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Druk af' }).click();
    await page.locator('body[data-printed]').waitFor();
    expect(await page.getByRole('link', { name: 'Mail' }).getAttribute('href')).toContain(
      encodeURIComponent(page.url()),
    );
    await page.getByRole('button', { name: 'Kopieer link' }).click();
    await page.getByRole('status').filter({ hasText: 'gekopieerd' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('is a list of links to all stories without JavaScript', async () => {
    const { page } = await site.visit('/bundel/?verhaal=blinkveld-schoonmaak', { javaScriptEnabled: false });
    expect(await page.locator('main li a[href^="/verhalen/"]:visible').count()).toBe(8);
    expect(await page.locator('main :is(input, button):visible').count()).toBe(0);
  });
});

describe('the texts in it', () => {
  it('tell people apart who have the same name, or the same id, in two stories', async () => {
    const { page } = await site.visit('/bundel/?verhaal=alle');
    await storiesLoaded(page);
    const roleOf = (name: string, story: string) =>
      page.locator(`#verhaal-${story} [data-role]`, { hasText: name }).first().getAttribute('data-role');
    expect(await roleOf('Hans', 'umc-eikenwoude')).toBe('De begeleider van het team');
    expect(await roleOf('Hans', 'gemeente-zandwoude')).toBe('De wethouder');
    expect(await roleOf('Truus', 'scholengroep-hooimonde')).toBe('de jobcoach van de scholen');
    expect(await page.locator('#verhaal-umc-eikenwoude').getByText('Truus').count()).toBe(0);
  });
});

describe('the booklet as a PDF', () => {
  const print = (choice: string) =>
    spawnSync(process.execPath, [path.resolve('scripts/bundle-pdf.ts'), choice], {
      cwd: librarySite.root,
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: '', BASE_PATH: '' },
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
