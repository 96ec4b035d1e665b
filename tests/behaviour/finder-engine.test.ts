import { gunzipSync, gzipSync } from 'node:zlib';
import type { Route } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { openFacet, says, search, shown, total } from '../support/finder-page.ts';
import { hold } from '../support/hold.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

/** How a file can fail to come. */
const failures = {
  unreachable: (route: Route) => route.abort(),
  gone: (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
  broken: (route: Route) => route.fulfill({ status: 500, body: 'Error' }),
  'cut half-way': async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  'a page instead': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Home' }),
};

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

  it.each([
    ['pagefind.js*', ['unreachable', 'a page instead']],
    ['pagefind-entry.json*', ['gone', 'a page instead']],
    ['wasm*', ['unreachable', 'cut half-way']],
    ['*.pf_meta', ['gone', 'cut half-way']],
    ['*.pf_index', ['unreachable', 'gone', 'cut half-way', 'a page instead']],
  ] as const)('says that %s is not what it should be, and is mended by a retry', async (file, ways) => {
    const { page } = await site.visit('/verhalen/');
    const pattern = `**/{pagefind,zoek}/**/${file}`;
    const alert = page.getByRole('alert');
    for (const way of ways) {
      // Not unrouted: a request that is on its way then would never be answered.
      let isBroken = true;
      await page.context().route(pattern, (route) => (isBroken ? failures[way](route) : route.fallback()));
      await search(page).fill('remkabel');
      await alert.filter({ hasText: /lukt nu niet/ }).waitFor();
      isBroken = false;
      // It tries once more by itself, and may be mended before anybody clicks.
      await page.locator('[data-retry]').dispatchEvent('click');
      await expect.poll(() => shown(page), { message: way, timeout: 10_000 }).toEqual(['umc-eikenwoude']);
      await page.locator('[data-failure]').waitFor({ state: 'hidden' });
      await page.goto('/verhalen/');
    }
  });

  it('does not keep asking for a piece of the index that stays away', async () => {
    const { page } = await site.visit('/verhalen/');
    let asked = 0;
    await page.context().route('**/*.pf_index', async (route) => {
      asked += 1;
      await route.fulfill({ status: 404 });
    });
    await search(page).fill('remkabel');
    await page.getByRole('alert').filter({ hasText: 'lukt nu niet' }).waitFor();
    await page.waitForLoadState('networkidle');
    const before = asked;
    await page.waitForTimeout(500);
    expect(asked).toBe(before);
    expect(asked).toBeLessThan(8);
  });

  it('says that the search does not answer, and shows the answer when it comes after all', async () => {
    const { page } = await site.visit('/verhalen/');
    await page.clock.install();
    const release = await hold(page, '**/pagefind/wasm*');
    await search(page).fill('remkabel');
    await page.waitForTimeout(500);
    await page.clock.fastForward(16_000);
    await page.getByRole('alert').filter({ hasText: 'lukt nu niet' }).waitFor();
    release();
    await page.locator('[data-failure]').waitFor({ state: 'hidden' });
    expect(await shown(page)).toEqual(['umc-eikenwoude']);
  });

  it('does not wait for ever for the words to correct with', async () => {
    const { page } = await site.visit('/verhalen/');
    await page.clock.install();
    await page.context().route('**/woorden.json', () => {});
    await search(page).fill('rolstuelen');
    await page.waitForTimeout(500);
    await page.clock.fastForward(16_000);
    await page.locator('story-finder[data-refined="rolstuelen"]').waitFor({ state: 'attached' });
    await says(page, /rolstuelen/);
  });

  it('searches again by itself when the line returns', async () => {
    const { page } = await site.visit('/verhalen/');
    await page.context().setOffline(true);
    await search(page).fill('remkabel');
    await page.getByRole('alert').filter({ hasText: 'lukt nu niet' }).waitFor();
    await page.context().setOffline(false);
    await page.locator('[data-failure]').waitFor({ state: 'hidden' });
    expect(await shown(page)).toEqual(['umc-eikenwoude']);
  });

  it('shows no wrong story when the library has changed since the page was opened', async () => {
    const { page } = await site.visit('/verhalen/');
    // What a server answers when the files of the numbering of this page are gone.
    await page.context().route('**/zoek/**', (route) => route.fulfill({ status: 404, body: 'weg' }));
    await search(page).fill('remkabel');
    await page.getByRole('alert').filter({ hasText: 'Deze pagina is ouder dan de site' }).waitFor();
    expect(await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).isVisible()).toBe(true);
  });

  it('shows no wrong story when only its index has changed', async () => {
    const { page } = await site.visit('/verhalen/');
    await page.context().route('**/*.pf_meta', async (route) => {
      const meta = gunzipSync(await (await route.fetch()).body()).toString('latin1');
      const changed = meta.replaceAll(/[0-9a-f]{8}(?=\.[0-9a-f]{6}\.\d)/g, '0badc0de');
      await route.fulfill({ body: gzipSync(Buffer.from(changed, 'latin1')) });
    });
    await search(page).fill('remkabel');
    await page.getByRole('alert').filter({ hasText: 'Deze pagina is ouder dan de site' }).waitFor();
    expect((await shown(page)).length).toBe(await total(page));
  });

  it('answers from the page while the engine is on its way', async () => {
    const { page } = await site.visit('/verhalen/');
    const release = await hold(page, '**/pagefind/**');
    await search(page).fill('rolstoelen');
    await page.locator('story-finder[data-answered="rolstoelen"]').waitFor();
    expect(await shown(page)).toEqual(['umc-eikenwoude']);
    expect(await page.locator('story-finder[data-refined]').count()).toBe(0);
    release();
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
