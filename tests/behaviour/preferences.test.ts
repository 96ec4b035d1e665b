import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

describe('who wants less motion', () => {
  it.each([
    '/',
    '/verhalen/?sector=umc',
    '/verhalen/umc-eikenwoude/',
    '/aanpakken/vergelijken/',
    '/cijfers/',
  ])('sees nothing move on %s', async (address) => {
    const { page } = await site.visit(address, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
      const timed = styles.filter(
        (style) =>
          style.transitionDuration !== '0s' ||
          (style.animationName !== 'none' && style.animationDuration !== '0s') ||
          style.scrollBehavior === 'smooth',
      );
      // What appears later at once, as a message that something takes long, does not move.
      const running = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().duration !== 0);
      return timed.length + running.length;
    });
    expect(moving).toBe(0);
  });
});

describe('who sets colours of their own', () => {
  const forced = { forcedColors: 'active', viewport: { width: 1280, height: 800 } } as const;

  it('sees where the name on a cover begins', async () => {
    const { page } = await site.visit('/verhalen/umc-eikenwoude/', forced);
    const name = page.locator('.cover p').first();
    expect(await name.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('2px');
  });

  it('sees bars in the colour of the text', async () => {
    const { page } = await site.visit('/cijfers/', forced);
    const [fill, text] = await page
      .locator('td rect')
      .first()
      .evaluate((bar) => [getComputedStyle(bar).fill, getComputedStyle(bar.closest('td') ?? bar).color]);
    expect(fill).toBe(text);
  });

  it.each(['/', '/verhalen/'])('sees the edge of every field and button on %s', async (address) => {
    const { page } = await site.visit(address, forced);
    const borderless = await page
      .locator('input[type="search"]:visible, .button:visible, .card:visible')
      .evaluateAll((all) =>
        all
          .filter((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth) < 1)
          .map((one) => one.outerHTML),
      );
    expect(borderless).toEqual([]);
  });
});
