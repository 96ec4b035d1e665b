import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { search } from '../support/finder-page.ts';
import { hold } from '../support/hold.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('the suggestions of the finder', () => {
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
    const said = () => page.locator('[role="status"]').allTextContents();
    // There are more of them once all cards are there.
    const saysHowMany = async () => {
      const count = await list.getByRole('option').count();
      return (await said()).some((text) => text.includes(`${count} suggesties.`));
    };
    await expect.poll(saysHowMany, { timeout: 10_000 }).toBe(true);
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

  it('let Tab go on to the filters, also when they are so many that they scroll', async () => {
    const { page } = await site.visit('/verhalen/');
    await page.locator('[data-suggestions]').evaluate((list) => {
      list.style.maxBlockSize = '3rem';
    });
    await search(page).pressSequentially('jobc', { delay: 30 });
    const list = page.getByRole('listbox', { name: 'Suggesties' });
    await list.waitFor();
    await page.keyboard.press('Tab');
    expect(await list.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-facet] > summary'))).toBe(true);
  });

  it.each(['Tab', 'Enter'])('stay away when they come after %s', async (key) => {
    const { page } = await site.visit('/verhalen/');
    await page.waitForLoadState('networkidle');
    const release = await hold(page, '**/_astro/*.js');
    await search(page).pressSequentially('jobc', { delay: 30 });
    await page.waitForURL('**/verhalen/?q=jobc');
    await page.keyboard.press(key);
    release();
    await page.waitForFunction(() => document.querySelector('[role="listbox"]') !== null);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await page.getByRole('listbox', { name: 'Suggesties' }).isVisible()).toBe(false);
  });
});
