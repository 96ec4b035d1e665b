import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { afterAll, describe, expect, it } from 'vitest';
import { violationsOn } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { archive, linkOf, model, tool } from '../support/keuzehulp-page.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('the model', () => {
  it('that the script reads from the page is the one that is made from content/', async () => {
    const { page } = await site.visit(tool);
    // The browser gets the source of the script itself, without its types.
    await page.route('**/src/**', (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      const body = stripTypeScriptTypes(readFileSync(file, 'utf8'));
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    const onPage = await page.evaluate(`(async () => {
      const { modelOn } = await import('/src/keuzehulp/page/read-page.ts');
      return modelOn(document.querySelector('keuze-hulp'));
    })()`);
    // On the page the reasons of an approach stand heaviest first.
    const approaches = model.approaches.map(({ fits, ...approach }) => ({
      ...approach,
      fits: fits.toSorted((a, b) => b.weight - a.weight),
    }));
    expect(onPage).toEqual({ ...model, approaches });
  });
});

describe.each([360, 1280])('every step at %i px', (width) => {
  it('has no accessibility violations, in light and in dark', async () => {
    const { page } = await site.visit(tool, { viewport: { width, height: 800 } });
    const steps = [
      tool,
      ...Object.keys(archive).map((id) => linkOf(archive, `&toon=${id}`)),
      linkOf(archive, '&sector=umc'),
      linkOf({}, '&toon=uitslag'),
    ];
    for (const step of steps) {
      await page.goto(step);
      for (const details of await page.locator('details:visible').all())
        await details.evaluate((one) => one.setAttribute('open', ''));
      expect(await violationsOn(page), step).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(
        width,
      );
    }
  });
});
