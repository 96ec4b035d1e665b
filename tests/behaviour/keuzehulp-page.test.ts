import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { afterAll, describe, expect, it } from 'vitest';
import type { Model } from '../../src/keuzehulp/model.ts';
import { axeScript, violationsOn } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { employer, linkOf, model, tool } from '../support/keuzehulp-page.ts';
import { librarySite } from '../support/sites.ts';
import { storiesLoaded } from '../support/stories-loaded.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('the model', () => {
  it('that the script reads from the page and its texts is the one that is made from content/', async () => {
    const { page } = await site.visit(tool);
    // The browser gets the source of the script itself, without its types.
    await page.route('**/src/**', (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      const body = stripTypeScriptTypes(readFileSync(file, 'utf8'));
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    const onPage: Model = await page.evaluate(`(async () => {
      const { completePage } = await import('/src/keuzehulp/page/complete-page.ts');
      return completePage(document.querySelector('keuze-hulp'));
    })()`);
    // On the page the reasons of an approach stand heaviest first.
    const approaches = model.approaches.map(({ fits, ...approach }) => ({
      ...approach,
      fits: fits.toSorted((a, b) => b.weight - a.weight),
    }));
    expect(onPage).toEqual({ ...model, approaches, stories: [] });
  });
});

/** Each kind of screen once: the other questions differ in their words alone, and page-kinds.test.ts has the rest. */
describe.each([
  ['the start with an answer filled in', 360, linkOf({ vorm: 'groot' }, '&sector=umc&toon=start')],
  ['a question that is not answered', 360, linkOf({ vorm: 'groot' }, '&toon=vertrekpunt')],
  ['an outcome with equal approaches', 360, linkOf(employer('groot samen delen open'), '&sector=umc')],
  ['an outcome with equal approaches', 1280, linkOf(employer('groot samen delen open'), '&sector=umc')],
])('%s at %i px, with all that folds open', (_, width, address) => {
  it('has no accessibility violations, in light and in dark', async () => {
    const { page } = await site.visit(address, { viewport: { width, height: 800 }, script: axeScript });
    const next = page.getByRole('button', { name: 'Volgende' });
    if (await next.isVisible()) await next.click();
    await storiesLoaded(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
