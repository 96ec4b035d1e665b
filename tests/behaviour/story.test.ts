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
