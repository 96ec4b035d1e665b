import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { query, says, search, shown, total } from '../support/finder-page.ts';
import { hold } from '../support/hold.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('the finder', () => {
  it('finds a story by a word, and shows where the word stands', async () => {
    const { page, elsewhere, complaints } = await site.visit('/verhalen/');
    await search(page).fill('rolstoelen');
    await says(page, 'bij “rolstoelen”');
    expect((await shown(page))[0]).toBe('umc-eikenwoude');
    expect(await page.locator('[data-story="umc-eikenwoude"] mark').first().textContent()).toMatch(
      /rolstoel/i,
    );
    expect(query(page)).toBe('?q=rolstoelen');
    expect([...elsewhere, ...complaints]).toEqual([]);
  });

  it('puts one entry in the history for one word, however slowly it is typed', async () => {
    const { page } = await site.visit('/verhalen/');
    const before = await page.evaluate(() => history.length);
    await search(page).pressSequentially('rol', { delay: 300 });
    await says(page, 'bij “rol”');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  it('finds nothing for nonsense, and says so', async () => {
    const { page } = await site.visit('/verhalen/?q=qwxyzv');
    await says(page, 'Geen verhalen gevonden bij “qwxyzv”.');
    expect(await shown(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Zonder “qwxyzv”' }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Zeg ons wat je zocht' }).getAttribute('href')).toBe(
      'mailto:redactie@kring.example?subject=Wat%20ik%20zocht%20op%20Gewoon%20doen&body=Ik%20zocht%3A%20qwxyzv',
    );
  });

  it('finds a story by what its photograph shows, and none by the address of a picture', async () => {
    const { page } = await site.visit('/verhalen/?q=rijen');
    await says(page, 'bij “rijen”');
    expect(await shown(page)).toEqual(['gemeente-zandwoude']);
    for (const word of ['omslag', 'svg']) {
      await search(page).fill(word);
      await says(page, `Geen verhalen gevonden bij “${word}”.`);
      expect(await shown(page)).toEqual([]);
    }
  });

  it('treats words from the address as words', async () => {
    const { page, complaints } = await site.visit('/verhalen/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    await page.getByRole('status').filter({ hasText: 'img' }).waitFor();
    expect(await page.locator('story-finder img:not([src^="/verhalen/"])').count()).toBe(0);
    expect(complaints).toEqual([]);
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

  it('shows other pages beside stories, and where in a story the words stand', async () => {
    const { page } = await site.visit('/verhalen/?q=no-riskpolis');
    await page
      .getByRole('navigation', { name: 'Ook gevonden' })
      .getByRole('link', { name: 'No-riskpolis' })
      .waitFor();
    const deep = page
      .locator('[data-story="blinkveld-schoonmaak"]')
      .getByRole('link', { name: /^Lees verder in/ });
    const href = (await deep.getAttribute('href')) ?? '';
    expect(href).toMatch(/^\/verhalen\/blinkveld-schoonmaak\/#./);
    await deep.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(`[id="${href.split('#')[1]}"]`).count()).toBe(1);
  });

  it('shows an answer that came before with its passages in one frame', async () => {
    const { page } = await site.visit('/verhalen/?q=no-riskpolis');
    await page.locator('[data-excerpt] mark').first().waitFor();
    await search(page).fill('rolstoelen');
    await page.locator('story-finder[data-refined="rolstoelen"]').waitFor();
    /** What the whole answer has, and whether it comes after its first part. */
    const answer = page.evaluate(() => {
      const finder = document.querySelector<HTMLElement>('story-finder');
      const asked = 'no-riskpolis';
      let isLater = false;
      return new Promise<{ isLater: boolean; passages: number }>((resolve) => {
        new MutationObserver(() => {
          const passages = document.querySelectorAll('[data-excerpt]:not([hidden]) mark').length;
          if (finder?.dataset.refined === asked) resolve({ isLater, passages });
          if (finder?.dataset.answered === asked) setTimeout(() => (isLater = true));
        }).observe(document, { subtree: true, attributeFilter: ['data-answered', 'data-refined'] });
      });
    });
    await search(page).fill('no-riskpolis');
    expect((await answer).isLater).toBe(false);
    expect((await answer).passages).toBeGreaterThan(0);
  });

  const passage = (page: Page, story: string) => page.locator(`[data-story="${story}"] [data-excerpt]`);

  it('says of a story that is found by its province that the editors noted it', async () => {
    const { page } = await site.visit('/verhalen/?q=overijssel');
    await page.locator('story-finder[data-refined="overijssel"]').waitFor();
    await passage(page, 'blinkveld-schoonmaak').filter({ hasText: 'noteerde, zoals de plaats' }).waitFor();
  });

  it('shows where a part of a compound stands that only the card has, since it is not marked there', async () => {
    const { page } = await site.visit('/verhalen/?q=blink');
    await passage(page, 'blinkveld-schoonmaak').locator('mark', { hasText: 'Blinkveld' }).waitFor();
  });

  it('leaves nothing of an earlier answer on a card whose text is still to come', async () => {
    const { page } = await site.visit('/verhalen/?q=overijssel');
    await page.locator('story-finder[data-refined="overijssel"]').waitFor();
    const excerpt = passage(page, 'blinkveld-schoonmaak');
    await excerpt.filter({ hasText: 'noteerde' }).waitFor();
    const release = await hold(page, '**/zoek/*/tekst/**');
    await search(page).fill('no-riskpolis schoonmaak');
    await page.locator('story-finder[data-refined="no-riskpolis schoonmaak"]').waitFor();
    expect(await shown(page)).toContain('blinkveld-schoonmaak');
    await expect.poll(() => excerpt.isVisible()).toBe(false);
    release();
    await excerpt.locator('mark').first().waitFor();
  });

  it('shows the other pages of each query that is typed on the open page', async () => {
    const { page } = await site.visit('/verhalen/?q=remkabel');
    const refined = (q: string) => page.locator(`story-finder[data-refined="${q}"]`).waitFor();
    const also = page.getByRole('navigation', { name: 'Ook gevonden' });
    await refined('remkabel');
    await search(page).fill('no-riskpolis');
    await refined('no-riskpolis');
    await also.getByRole('link', { name: 'No-riskpolis' }).waitFor();
    await search(page).fill('remkabel');
    await refined('remkabel');
    expect(await also.isVisible()).toBe(false);
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

  it('tells two stories of one organisation apart', async () => {
    for (const [word, story] of [
      ['sloten', 'provincie-wadrand'],
      ['vergunningen', 'provincie-wadrand-2'],
    ]) {
      const { page } = await site.visit(`/verhalen/?q=${word}`);
      await says(page, `bij “${word}”`);
      expect(await shown(page)).toEqual([story]);
      const excerpt = page.locator(`[data-story="${story}"] [data-excerpt]`);
      await expect.poll(() => excerpt.textContent(), { timeout: 10_000 }).toContain(word);
    }
  });
});

describe('without the script of the finder, which does not come', () => {
  const covers = '[data-list] > :first-child img';
  const hasTypeface = (page: Page) =>
    page.evaluate(() =>
      [...document.fonts].some(({ family, status }) => family.includes('Atkinson') && status === 'loaded'),
    );

  it('covers are shown when nothing is asked', async () => {
    const { page } = await site.visit('/404.html');
    await page.context().route('**/_astro/*.js', async (route) => {
      const answer = await route.fetch();
      // It alone defines the element.
      if (/define\(.story-finder/.test(await answer.text())) await route.abort();
      else await route.fulfill({ response: answer });
    });
    await page.goto('/verhalen/');
    await page.locator(covers).waitFor();
    expect(await page.evaluate(() => customElements.get('story-finder'))).toBeUndefined();
    expect(await page.locator('[data-words-first]').count()).toBe(0);
  });

  it('covers and the typeface are shown after a while when something is asked', async () => {
    const { page } = await site.visit('/verhalen/?q=rolstoelen', { block: '**/_astro/*.js' });
    expect(await page.locator('[data-words-first]').count()).toBe(1);
    expect(await hasTypeface(page)).toBe(false);
    await page.evaluate(() => {
      for (const wait of document.getAnimations()) wait.finish();
    });
    await page.locator(covers).waitFor();
    await expect.poll(() => hasTypeface(page)).toBe(true);
  });
});

describe('without JavaScript', () => {
  it('the finder shows all stories, a form that leads to the pages per value, and a complete list', async () => {
    const { page } = await site.visit('/verhalen/', { javaScriptEnabled: false });
    const all = await total(page);
    expect((await shown(page)).length).toBe(all);
    expect(await page.locator('input[name="q"]').isVisible()).toBe(false);
    await page.locator('summary:visible').filter({ hasText: 'Sector' }).click();
    await page.getByRole('button', { name: 'Universitair medische centra, 1 verhaal' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Universitair medische centra');
    await page.goto('/verhalen/');
    await page.getByRole('link', { name: 'Alle verhalen in één lijst' }).click();
    expect(await page.locator('main .title a').count()).toBe(all);
    await page.goto('/verhalen/');
    await page.getByRole('link', { name: 'bladeren per sector, aanpak en doelgroep' }).click();
    await page
      .getByRole('navigation', { name: 'Verhalen per aanpak' })
      .getByRole('link', { name: 'Groepsplaatsing in teams' })
      .click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Groepsplaatsing in teams');
    await page.getByRole('link', { name: /Eén team houdt alle rolstoelen/ }).click();
    expect(await page.getByRole('heading', { name: 'Wat kun jij hiermee?' }).isVisible()).toBe(true);
  });
});
