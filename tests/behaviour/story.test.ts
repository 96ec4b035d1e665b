import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('a term in a story', () => {
  it('opens its definition by keyboard, leads to its page and closes with Escape', async () => {
    const { page } = await site.visit('/verhalen/umc-eikenwoude/');
    const term = page.getByRole('button', { name: 'proefplaatsing' });
    const definition = page.locator('#begrip-proefplaatsing-1');
    await term.focus();
    await page.keyboard.press('Enter');
    expect(await definition.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('/begrippen/proefplaatsing/');
    await page.keyboard.press('Escape');
    expect(await definition.isVisible()).toBe(false);
  });

  it('opens when the mouse rests on it and stays while the mouse is on the definition', async () => {
    const { page } = await site.visit('/verhalen/umc-eikenwoude/');
    const definition = page.locator('#begrip-opstap-wilgenrade-1');
    await page.getByRole('button', { name: 'Opstap Wilgenrade', exact: true }).hover();
    await definition.waitFor();
    await definition.hover();
    await page.waitForTimeout(500);
    expect(await definition.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await definition.waitFor({ state: 'hidden' });
  });

  it('opens by touch without JavaScript, within the screen', async () => {
    const { page } = await site.visit('/verhalen/umc-eikenwoude/', {
      javaScriptEnabled: false,
      hasTouch: true,
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole('button', { name: 'proefplaatsing' }).tap();
    const box = await page.locator('#begrip-proefplaatsing-1').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect(await page.locator('#begrip-proefplaatsing-1').isVisible()).toBe(true);
  });
});

describe('the comparison of approaches', () => {
  it('shows the chosen ones, keeps them in the address and goes back', async () => {
    const { page } = await site.visit('/aanpakken/vergelijken/');
    const shown = () => page.locator('[data-choice]:visible').count();
    expect(await shown()).toBe(14);
    await page.getByRole('checkbox', { name: 'Werkpool over locaties' }).check();
    await page.getByRole('checkbox', { name: 'Centraal budget' }).check();
    expect(await shown()).toBe(2);
    expect(await page.getByRole('status').textContent()).toBe('2 aanpakken naast elkaar.');
    expect(new URL(page.url()).search).toBe('?aanpak=centraal-budget&aanpak=werkpool');
    await page.reload();
    expect(await shown()).toBe(2);
    await page.goBack();
    expect(await shown()).toBe(1);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    expect(await shown()).toBe(14);
    expect(await page.locator(':focus').getAttribute('value')).toBe('talent-centraal');
  });

  it('shows all of them without JavaScript', async () => {
    const { page } = await site.visit('/aanpakken/vergelijken/', { javaScriptEnabled: false });
    expect(await page.locator('[data-choice]:visible').count()).toBe(14);
    expect(await page.getByRole('checkbox').first().isVisible()).toBe(false);
  });
});
