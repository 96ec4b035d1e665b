import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { openFacet, says, search, shown, total } from '../support/finder-page.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('the finder and its search engine', () => {
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
    await openFacet(page, 'Sector');
    await page.getByRole('checkbox', { name: /^Rijk/ }).check();
    await says(page, '1 van de');
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
