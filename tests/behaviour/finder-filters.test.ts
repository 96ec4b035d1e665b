import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { openFacet, says, shown } from '../support/finder-page.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const laptop = { viewport: { width: 1366, height: 768 } };
const phone = { viewport: { width: 360, height: 740 } };

describe('the filters of the finder', () => {
  it('are closed, show the five values with most stories, and the rest when asked', async () => {
    const { page } = await site.visit('/verhalen/', laptop);
    await says(page, /^Alle/);
    const facet = page.locator('[data-facet]').nth(1);
    const boxes = facet.getByRole('checkbox');
    expect(await page.getByRole('checkbox').count()).toBe(1);
    await facet.locator('summary').click();
    expect(await boxes.count()).toBe(5);
    const few = await facet.locator('[data-count]:visible').allTextContents();
    await facet.getByRole('button', { name: 'Toon meer' }).click();
    const all = await facet.locator('[data-count]:visible').allTextContents();
    expect(all.length).toBeGreaterThan(5);
    expect(few.map(Number).sort()).toEqual(
      all
        .map(Number)
        .sort((a, b) => b - a)
        .slice(0, 5)
        .sort(),
    );
    await facet.getByRole('button', { name: 'Toon minder' }).click();
    expect(await boxes.count()).toBe(5);
  });

  it('say how many stories a value has in words, under the headings of the sectors', async () => {
    const { page } = await site.visit('/verhalen/', laptop);
    await openFacet(page, 'Sector');
    const group = page.getByRole('group', { name: 'Overheid' });
    expect(await group.getByRole('checkbox', { name: 'Rijk, 1 verhaal', exact: true }).count()).toBe(1);
    await page.getByRole('checkbox', { name: /^Rijk/ }).check();
    expect(await page.locator('summary', { hasText: 'Sector' }).first().textContent()).toContain('1 gekozen');
  });

  it('keep a chosen value without stories in sight', async () => {
    const { page } = await site.visit('/verhalen/?sector=umc&aanpak=werkpool', laptop);
    await says(page, 'Geen verhalen');
    await openFacet(page, 'Aanpak');
    const none = page.getByRole('checkbox', { name: 'Werkpool over locaties, 0 verhalen', exact: true });
    expect(await none.isChecked()).toBe(true);
  });

  it('put a story that only touches an approach after those that are about it, and say so', async () => {
    const { page } = await site.visit('/verhalen/?aanpak=interne-begeleiding', laptop);
    await says(page, /^\d+ van de/);
    const touches = page.locator('[data-touched]:visible');
    const touching = await page
      .locator('[data-story]:visible:has([data-touched])')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.story));
    expect(touching).toContain('umc-eikenwoude');
    const order = await shown(page);
    expect(order.slice(-touching.length)).toEqual(touching);
    expect(order.length).toBeGreaterThan(touching.length);
    expect(await touches.first().textContent()).toMatch(/^Ook een beetje: Eigen jobcoaches/);
    await page.getByLabel('Volgorde').selectOption('Organisatie (a–z)');
    await page.waitForURL('**volgorde=organisatie');
  });
});

describe('the dialog of the filters', () => {
  it('says on its button how many stories it shows, and outside how many filters are on', async () => {
    const { page } = await site.visit('/verhalen/', phone);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await openFacet(page, 'Sector');
    await dialog.getByRole('checkbox', { name: /^Rijk/ }).check();
    const show = dialog.getByRole('button', { name: 'Toon 1 verhaal', exact: true });
    expect(await show.getAttribute('aria-live')).toBe('polite');
    await dialog.getByRole('button', { name: 'Wis alles' }).click();
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await dialog.getByRole('checkbox', { name: /^Rijk/ }).check();
    await dialog.getByRole('button', { name: 'Sluit' }).click();
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Filters (1)', exact: true }).isVisible()).toBe(true);
    expect(await shown(page)).toEqual(['rijksdienst-handschriften']);
  });

  it('never hides what has the focus below its bars', async () => {
    const { page } = await site.visit('/verhalen/', phone);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    for (const facet of ['Sector', 'Aanpak', 'Doelgroep'] as const) await openFacet(page, facet);
    await page.locator('#filters-titel').focus();
    const hidden: string[] = [];
    const seen = new Set<string>();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press(key);
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element?.closest('[data-filters-in-dialog]')) return undefined;
          const { top, bottom, left } = element.getBoundingClientRect();
          const at = (y: number) => document.elementFromPoint(left + 2, y)?.closest('label, summary, button');
          const own = element.closest('label, summary, button');
          const name = own?.textContent?.trim() ?? '';
          return { name, isHidden: at(top + 2) !== own || at(bottom - 2) !== own };
        });
        if (focused === undefined) continue;
        seen.add(focused.name);
        if (focused.isHidden) hidden.push(`${key}: ${focused.name}`);
      }
    }
    expect(seen.size).toBeGreaterThan(15);
    expect(hidden).toEqual([]);
  });
});
