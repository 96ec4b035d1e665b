import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const two = '?verhaal=werkbedrijf-veenmonde&verhaal=gemeente-zandwoude';

/** The addresses of the stories in the selection, in their order, once it is there. */
async function chosenOn(page: Page): Promise<string[]> {
  await page.locator('newsletter-selection[data-shown]').waitFor({ state: 'attached' });
  const links = page.locator('[data-stories] a');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''));
}
const search = (page: Page) => new URL(page.url()).search;

describe('a selection for a newsletter', () => {
  it('holds what the finder shows, in its order', async () => {
    const { page, complaints } = await site.visit('/verhalen/?sector=gemeenten&volgorde=banen');
    const shown = await page
      .locator('[data-list] > [data-story]:visible')
      .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.story ?? ''));
    expect(shown.length).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Zet in je nieuwsbrief' }).click();
    await page.waitForURL('**/nieuwsbrief/**');
    expect(await chosenOn(page)).toEqual(shown);
    const block = page.locator('[data-length="kort"] mail-preview');
    expect(await block.getByRole('link').count()).toBe(shown.length);
    expect(complaints).toEqual([]);
    const sectors = ['gemeenten', 'provincies', 'umc', 'rijk', 'po', 'vo', 'arbeidsmarktregio'];
    await page.goto(`/verhalen/?${sectors.map((sector) => `sector=${sector}`).join('&')}`);
    const all = await page.locator('[data-list] > [data-story]:visible').count();
    expect(all).toBeGreaterThan(7);
    await page.getByRole('link', { name: 'Zet in je nieuwsbrief' }).click();
    await page.waitForURL('**/nieuwsbrief/**');
    expect(await chosenOn(page)).toHaveLength(7);
    expect(await page.getByText(`In de link zitten ${all} verhalen. Dit zijn de eerste 7.`).isVisible()).toBe(
      true,
    );
  });

  it('has the stories of facets by itself, and sends words to the finder', async () => {
    const { page } = await site.visit('/nieuwsbrief/?sector=gemeenten&utm_source=x');
    expect(search(page)).toBe('?sector=gemeenten');
    expect((await chosenOn(page)).length).toBeGreaterThan(1);
    await page.goto('/nieuwsbrief/?q=rolstoelen&sector=umc');
    const link = page.getByRole('link', { name: 'Bekijk de verhalen', exact: true });
    expect(await link.getAttribute('href')).toMatch(/\/verhalen\/\?q=rolstoelen&sector=umc$/);
  });

  it('says that no story has what is asked, and leads to the stories', async () => {
    const { page } = await site.visit('/nieuwsbrief/?sector=rechterlijke-macht');
    expect(await chosenOn(page)).toEqual([]);
    expect(await page.getByRole('heading', { name: 'Jouw keuze' }).isVisible()).toBe(true);
    expect(await page.getByText('Bij deze keuze is nog geen verhaal.').isVisible()).toBe(true);
    const link = page.getByRole('link', { name: 'Bekijk de verhalen', exact: true });
    expect(await link.getAttribute('href')).toBe('/verhalen/');
  });

  it('is the same, however a mail program, a scanner or a social site hands the link on', async () => {
    const asked = ['werkbedrijf-veenmonde', 'gemeente-zandwoude'];
    const handedOn = [
      two.replaceAll('&', '&amp;'),
      `?utm_source=mail&${two.slice(1)}&fbclid=x&mtm_campaign=y&verhaal=gemeente-zandwoude`,
      '?%76erhaal=werkbedrijf%2Dveenmonde&verhaal=gemeente%2Dzandwoude',
    ];
    // SafeLinks opens the address that it holds, percent-encoded, and a scanner may read an address in capitals.
    const safe = `https://safelinks.example/?url=${encodeURIComponent(new URL(`/nieuwsbrief/${two}`, site.url).href)}&data=x`;
    handedOn.push(new URL(new URL(safe).searchParams.get('url') ?? '').search);
    const { page } = await site.visit('/nieuwsbrief/');
    for (const link of handedOn) {
      await page.goto(
        new URL(`/nieuwsbrief/${link}`, site.url).href.replace('http://localhost', 'HTTP://LOCALHOST'),
      );
      expect(await chosenOn(page)).toEqual(asked);
      expect(search(page)).toBe(two);
    }
  });

  it('has its order from the reader, who can go back', async () => {
    const { page } = await site.visit(`/nieuwsbrief/${two}&verhaal=umc-eikenwoude`);
    await chosenOn(page);
    const up = page.getByRole('button', { name: /^Omhoog: .*Eikenwoude/ });
    await up.click();
    await up.press('Enter');
    expect(await chosenOn(page)).toEqual(['umc-eikenwoude', 'werkbedrijf-veenmonde', 'gemeente-zandwoude']);
    expect(await page.getByText('staat nu op plaats 1 van 3').isVisible()).toBe(true);
    // At the end of the list the button stays in focus and does nothing more.
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Omhoog');
    expect((await chosenOn(page))[0]).toBe('umc-eikenwoude');
    await page.getByRole('button', { name: /^Haal weg: .*Veenmonde|^Haal weg: Van beschut/ }).click();
    expect(search(page)).toBe('?verhaal=umc-eikenwoude&verhaal=gemeente-zandwoude');
    await page.goBack();
    await expect.poll(() => chosenOn(page)).toHaveLength(3);
  });

  it('has a mail to a manager with the first three stories and their plain addresses', async () => {
    const { page } = await site.visit(
      `/nieuwsbrief/${two}&verhaal=umc-eikenwoude&verhaal=provincie-wadrand&utm_source=x`,
    );
    await chosenOn(page);
    const body = await page.getByLabel('Tekst van de mail').inputValue();
    expect(body.match(/^https:.*$/gm)).toEqual(
      ['werkbedrijf-veenmonde', 'gemeente-zandwoude', 'umc-eikenwoude'].map(
        (slug) => `https://gewoon-doen.example/verhalen/${slug}/`,
      ),
    );
    const link = await page.getByRole('link', { name: 'Open in je mailprogramma' }).getAttribute('href');
    expect(link).toContain(encodeURIComponent('https://gewoon-doen.example/verhalen/umc-eikenwoude/'));
  });

  it('says which stories are gone, and keeps the others; a former name still leads to its story', async () => {
    const { page } = await site.visit(
      '/nieuwsbrief/?verhaal=stadsarchief-mistwoude&verhaal=rolstoelen-eikenwoude&verhaal=onbekend',
    );
    expect(await chosenOn(page)).toEqual(['umc-eikenwoude']);
    expect(await page.getByText('2 verhalen uit de link zijn er niet meer.').isVisible()).toBe(true);
    await page.getByRole('button', { name: /^Haal weg/ }).click();
    expect(await page.getByText('Je keuze is leeg.').isVisible()).toBe(true);
    expect(await page.getByText('Bekijk de verhalen en kies opnieuw.').isVisible()).toBe(true);
    expect(await page.getByLabel('Tekst van de mail').isVisible()).toBe(false);
  });

  it('says that stories cannot be fetched, and fetches them when asked again', async () => {
    const { page } = await site.visit('/nieuwsbrief/');
    const address = '**/nieuwsbrief/verhalen/*.json';
    await page.route(address, (route) => route.abort());
    await page.goto(`/nieuwsbrief/${two}`);
    expect(await chosenOn(page)).toEqual([]);
    await page.getByText('Niet alle verhalen konden worden opgehaald.').waitFor();
    await page.unroute(address);
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.poll(() => chosenOn(page)).toHaveLength(2);
  });
});

describe('the stories of the month', () => {
  it('are marked by the clock of the reader, and are all there without JavaScript', async () => {
    const { page } = await site.visit('/nieuwsbrief/', {
      script:
        'const now = Date; Date = class extends now { constructor(...a) { super(...(a.length ? a : ["2026-05-31T12:00:00"])); } };',
    });
    const months = page.locator('[data-month] > h3');
    await page.locator('[data-is-now]').waitFor();
    expect(await months.allTextContents()).toEqual([
      'April 2026',
      'Mei 2026deze maand',
      'Juni 2026volgende maand',
    ]);
    const plain = await site.visit(`/nieuwsbrief/${two}`, { javaScriptEnabled: false });
    expect(await plain.page.locator('[data-month] > h3').allTextContents()).toEqual([
      'April 2026',
      'Mei 2026',
      'Juni 2026',
    ]);
    expect(await plain.page.getByText('werkt alleen met JavaScript').isVisible()).toBe(true);
    expect(await plain.page.locator('details a[href="/nieuwsbrief/gemeente-zandwoude/"]').count()).toBe(1);
    expect(await plain.page.getByText('Jouw keuze', { exact: true }).isVisible()).toBe(false);
  });
});
