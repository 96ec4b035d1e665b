import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const shown = (page: Page) =>
  page
    .locator('[data-story]:visible')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.story));
const total = (page: Page) => page.locator('[data-story]').count();
const says = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();
const search = (page: Page) => page.getByRole('combobox', { name: 'Zoek in de verhalen' });
const query = (page: Page) => new URL(page.url()).search;

describe('the finder', () => {
  it('finds a story by a word, and shows where the word stands', async () => {
    const { page, elsewhere, complaints } = await site.visit('/verhalen/');
    await search(page).fill('rolstoelen');
    await says(page, 'bij “rolstoelen”');
    expect((await shown(page))[0]).toBe('umc-eikenwoude');
    expect(await page.locator('[data-story="umc-eikenwoude"] mark').first().textContent()).toMatch(
      /rolstoelen/i,
    );
    expect(query(page)).toBe('?q=rolstoelen');
    expect([...elsewhere, ...complaints]).toEqual([]);
  });

  it('filters, and the address can be shared', async () => {
    const { page } = await site.visit('/verhalen/', { viewport: { width: 1280, height: 900 } });
    await page.getByRole('checkbox', { name: /^Universitair medische centra/ }).check();
    await page.getByRole('checkbox', { name: /^Rijk/ }).check();
    await says(page, '2 verhalen, van de');
    expect(query(page)).toBe('?sector=rijk&sector=umc');
    expect(new Set(await shown(page))).toEqual(new Set(['rijksdienst-handschriften', 'umc-eikenwoude']));

    const { page: other } = await site.visit(`/verhalen/${query(page)}&aanpak=centraal-budget`);
    await says(other, '1 verhaal, van de');
    expect(await shown(other)).toEqual(['umc-eikenwoude']);
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
    await page.getByRole('checkbox', { name: /^Rijk/ }).check();
    await says(page, '1 verhaal, van de');
    await search(page).fill('brieven');
    await says(page, 'bij “brieven”');
    await page.reload();
    await says(page, '1 verhaal bij “brieven”');
    expect(await search(page).inputValue()).toBe('brieven');
    await page.goBack();
    await says(page, /^1 verhaal, van de/);
    expect(await search(page).inputValue()).toBe('');
    await page.goBack();
    await says(page, /^Alle/);
    expect(await page.getByRole('checkbox', { name: /^Rijk/ }).isChecked()).toBe(false);
    await page.goForward();
    await says(page, /^1 verhaal, van de/);
  });

  it('puts one entry in the history for one word, however slowly it is typed', async () => {
    const { page } = await site.visit('/verhalen/');
    const before = await page.evaluate(() => history.length);
    await search(page).pressSequentially('rol', { delay: 300 });
    await says(page, 'bij “rol”');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  it('helps when nothing is left', async () => {
    const { page } = await site.visit('/verhalen/?sector=umc&aanpak=werkpool');
    await says(page, 'Geen verhalen gevonden.');
    await page.getByRole('button', { name: /^Zonder “Werkpool over locaties”: 1 verhaal$/ }).click();
    await says(page, '1 verhaal, van de');
    expect(query(page)).toBe('?sector=umc');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await page.getByRole('button', { name: 'Wis alles' }).click();
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

  it('opens the filters on a phone in a dialog that keeps the focus', async () => {
    const { page } = await site.visit('/verhalen/', { viewport: { width: 360, height: 740 } });
    await search(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Filters');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/\?sector=[a-z-]+$/);
    const stops = await dialog.locator('input:enabled, button:visible').count();
    for (let step = 0; step < stops + 2; step++) {
      await page.keyboard.press('Tab');
      // At the end the focus may pass through the browser itself, but it never reaches the page behind.
      const inside = await page.evaluate(
        () => document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
      );
      expect(inside).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toBe('Filters');
    await says(page, /^1 verhaal, van de/);
    expect(await dialog.isVisible()).toBe(false);
  });

  it('corrects a mistake, shows what it found, and leads back', async () => {
    const { page, complaints } = await site.visit('/verhalen/?q=autsime');
    await page.getByText('Bedoelde je autisme?').waitFor();
    expect((await shown(page))[0]).toBe('rijksdienst-handschriften');
    expect(await page.getByRole('link', { name: 'autisme', exact: true }).getAttribute('href')).toBe(
      '?q=autisme',
    );
    await page.getByRole('button', { name: 'Zoek toch op “autsime”' }).click();
    await says(page, 'Geen verhalen gevonden bij “autsime”.');
    expect(query(page)).toBe('?q=autsime&letterlijk=ja');
    expect(await page.getByText('Bedoelde je').isVisible()).toBe(false);
    await page.goBack();
    await page.getByText('Bedoelde je autisme?').waitFor();
    expect(complaints).toEqual([]);
  });

  it('suggests pages while typing, chosen with the keyboard', async () => {
    const { page } = await site.visit('/verhalen/');
    await search(page).pressSequentially('jobc', { delay: 30 });
    const list = page.getByRole('listbox', { name: 'Suggesties' });
    await list.waitFor();
    expect(await search(page).getAttribute('aria-expanded')).toBe('true');
    const groups = await list
      .getByRole('group')
      .evaluateAll((all) =>
        all.map((one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent),
      );
    expect(groups).toEqual(expect.arrayContaining(['Verhalen', 'Aanpakken', 'Begrippen']));
    const count = await list.getByRole('option').count();
    await says(page, `${count} suggesties.`);
    const active = () => page.locator('[role="option"][aria-selected="true"]');
    await page.keyboard.press('ArrowUp');
    expect(await active().textContent()).toBe(await list.getByRole('option').last().textContent());
    await page.keyboard.press('ArrowDown');
    expect(await active().count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await search(page).inputValue()).toBe('jobc');
    await page.keyboard.press('ArrowDown');
    expect(await search(page).getAttribute('aria-activedescendant')).toBe(await active().getAttribute('id'));
    const url = await active().getAttribute('data-url');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${url}`);
  });

  it('leaves the keys alone that compose a letter or have a modifier', async () => {
    const { page } = await site.visit('/verhalen/');
    await search(page).pressSequentially('jobc', { delay: 30 });
    const list = page.getByRole('listbox', { name: 'Suggesties' });
    await list.waitFor();
    /** Presses a key in the field, with `property` of the event set; tells whether the combobox took it. */
    const takes = (key: string, property = 'bubbles') =>
      search(page).evaluate(
        (field, init) =>
          !field.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: init.key,
              [init.property]: true,
              bubbles: true,
              cancelable: true,
            }),
          ),
        { key, property },
      );
    const active = () => search(page).getAttribute('aria-activedescendant');
    for (const property of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'isComposing']) {
      for (const key of ['ArrowDown', 'ArrowUp', 'Escape']) {
        expect([property, key, await takes(key, property)]).toEqual([property, key, false]);
      }
    }
    expect(await active()).toBeNull();
    expect(await list.isVisible()).toBe(true);
    expect(await takes('ArrowDown')).toBe(true);
    const chosen = await active();
    expect(chosen).not.toBeNull();
    expect(await takes('Enter', 'isComposing')).toBe(false);
    expect(await active()).toBe(chosen);
    expect(await list.isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/verhalen/');
  });

  it('shows other pages beside stories, and where in a story the words stand', async () => {
    const { page } = await site.visit('/verhalen/?q=no-riskpolis');
    await page
      .getByRole('navigation', { name: 'Ook gevonden' })
      .getByRole('link', { name: 'No-riskpolis' })
      .waitFor();
    const deep = page.locator('[data-story="blinkveld-schoonmaak"]').getByRole('link', { name: /^Lees bij/ });
    const href = (await deep.getAttribute('href')) ?? '';
    expect(href).toMatch(/^\/verhalen\/blinkveld-schoonmaak\/#./);
    await deep.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(`[id="${href.split('#')[1]}"]`).count()).toBe(1);
  });

  it('puts a title before a text, and a core approach before a mention', async () => {
    const { page } = await site.visit('/verhalen/?q=traineepool');
    await says(page, 'bij “traineepool”');
    expect((await shown(page))[0]).toBe('provincie-wadrand');
    const { page: other } = await site.visit('/verhalen/?q=eigen%20jobcoaches');
    await says(other, 'bij “eigen jobcoaches”');
    const mentions = ['scholengroep-hooimonde', 'umc-eikenwoude'];
    expect((await shown(other))[0]).toBe('rijksdienst-handschriften');
    expect((await shown(other)).slice(1)).toEqual(expect.arrayContaining(mentions));
  });

  it('removes one choice at a time, keeps the list of values in place, and clears all', async () => {
    const { page } = await site.visit('/verhalen/?sector=umc&sector=rijk&aanpak=centraal-budget', {
      viewport: { width: 1280, height: 900 },
    });
    await says(page, '1 verhaal, van de');
    const none = page.getByRole('checkbox', { name: /^Provincies \(0\)/ });
    expect(await none.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Verwijder Centraal budget' }).click();
    await says(page, '2 verhalen, van de');
    expect(query(page)).toBe('?sector=rijk&sector=umc');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await says(page, /^Alle/);
    expect(query(page)).toBe('');
  });

  it('sorts, and the order is in the address', async () => {
    const { page } = await site.visit('/verhalen/');
    await page.getByLabel('Volgorde').selectOption('Meeste banen eerst');
    await page.waitForURL('**/verhalen/?volgorde=banen');
    const most = 'werkbedrijf-veenmonde';
    expect((await shown(page))[0]).toBe(most);
    await page.reload();
    await page.waitForFunction(() => document.querySelector('[data-list] > li') !== null);
    expect((await shown(page))[0]).toBe(most);
    await page.getByLabel('Volgorde').selectOption('Nieuwste feiten eerst');
    await page.waitForURL('**/verhalen/?volgorde=datum');
    expect((await shown(page))[0]).toBe('scholengroep-hooimonde');
  });

  it('shows exactly the stories of a link, and copies the link to a selection', async () => {
    const { page } = await site.visit(
      '/verhalen/?verhaal=umc-eikenwoude&verhaal=blinkveld-schoonmaak&verhaal=bestaat-niet',
      {
        permissions: ['clipboard-read', 'clipboard-write'],
      },
    );
    await says(page, '2 verhalen, van de');
    expect(new Set(await shown(page))).toEqual(new Set(['umc-eikenwoude', 'blinkveld-schoonmaak']));
    await page.getByRole('button', { name: 'Kopieer link naar deze selectie' }).click();
    await says(page, 'De link is gekopieerd.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.getByRole('button', { name: /^Verwijder Alleen/ }).click();
    await says(page, /^Alle/);
  });

  it('says in plain words that searching fails, and keeps the first results and the filters', async () => {
    const { page } = await site.visit('/verhalen/', {
      block: '**/pagefind/**',
      viewport: { width: 1280, height: 900 },
    });
    await search(page).fill('rolstoelen');
    await page.getByRole('alert').filter({ hasText: 'Zoeken in de hele tekst lukt nu niet' }).waitFor();
    expect(await shown(page)).toEqual(['umc-eikenwoude']);
    await search(page).fill('remkabel');
    await page.getByRole('alert').filter({ hasText: 'Je ziet daarom alle verhalen' }).waitFor();
    expect((await shown(page)).length).toBe(await total(page));
    await page.getByRole('checkbox', { name: /^Rijk/ }).check();
    await says(page, '1 verhaal, van de');
    expect(await shown(page)).toEqual(['rijksdienst-handschriften']);
  });

  it.each(['wasm*', '*.pf_*', 'pagefind.js', 'volgorde.json'])(
    'does not stay silent when %s cannot be reached',
    async (file) => {
      const { page } = await site.visit('/verhalen/?q=rolstoelen', { block: `**/pagefind/**/${file}` });
      await page.getByRole('alert').filter({ hasText: 'lukt nu niet' }).waitFor({ timeout: 20_000 });
      expect(await shown(page)).toEqual(['umc-eikenwoude']);
    },
  );

  it('answers from the page while the engine is on its way', async () => {
    const { page } = await site.visit('/verhalen/');
    const held = Promise.withResolvers<void>();
    await page.context().route('**/pagefind/**', async (route) => {
      await held.promise;
      await route.continue();
    });
    await search(page).fill('rolstoelen');
    await page.locator('story-finder[data-answered="rolstoelen"]').waitFor();
    expect(await shown(page)).toEqual(['umc-eikenwoude']);
    expect(await page.locator('story-finder[data-refined]').count()).toBe(0);
    held.resolve();
    await page.locator('story-finder[data-refined="rolstoelen"]').waitFor();
  });

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
  it('the finder shows all stories, a form that leads to the pages per value, and a complete list', async () => {
    const { page } = await site.visit('/verhalen/', { javaScriptEnabled: false });
    const all = await total(page);
    expect((await shown(page)).length).toBe(all);
    expect(await page.locator('input[name="q"]').isVisible()).toBe(false);
    await page.locator('summary').filter({ hasText: 'Sector' }).click();
    await page.getByRole('button', { name: /^Universitair medische centra \(1\)/ }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Universitair medische centra');
    await page.goto('/verhalen/');
    await page.getByRole('link', { name: 'Alle verhalen in één lijst' }).click();
    expect(await page.locator('dd a').count()).toBe(all);
    await page.goto('/verhalen/');
    await page.getByRole('link', { name: 'bladeren per sector, aanpak en doelgroep' }).click();
    await page
      .getByRole('navigation', { name: 'Verhalen per aanpak' })
      .getByRole('link', { name: 'Groepsplaatsing in teams' })
      .click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Groepsplaatsing in teams');
    await page.getByRole('link', { name: /Eén team houdt alle rolstoelen/ }).click();
    expect(await page.getByRole('heading', { name: 'In het kort' }).isVisible()).toBe(true);
  });
});
