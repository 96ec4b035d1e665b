import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const story = '/verhalen/umc-eikenwoude/';

describe('the page of a story', () => {
  it('has what one can do with it, then the story, then its facts folded, in few parts', async () => {
    const { page } = await site.visit(story);
    expect(await page.locator('main h2').allTextContents()).toEqual([
      'Wat kun jij hiermee?',
      'Het begin',
      'Zo werkt het',
      'Wat het oplevert',
      'Wat lastig was',
      'Zelf doen',
      'Feiten bij dit verhaal',
      'Iets vragen of vertellen',
      'Lees ook',
    ]);
    expect(await page.locator('main .top').textContent()).toMatch(/feiten van\s*mei 2023/);
    expect(await page.locator('.key-figures li').count()).toBe(3);
    const landmarks =
      'nav, aside, search, form[aria-label], section:is([aria-label], [aria-labelledby]), [role=region]';
    expect(await page.locator('main').locator(landmarks).count()).toBe(1);
    for (const words of ['Klopt dit nog?', 'Staat je naam hier en wil je dat niet?'])
      expect(await page.getByRole('link', { name: words }).getAttribute('href')).toContain(
        encodeURIComponent(story),
      );
  });

  it('opens its facts for a link to them and on paper', async () => {
    const { page } = await site.visit(story);
    const facts = page.locator('details.fold');
    expect(await facts.getAttribute('open')).toBeNull();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await facts.getAttribute('open')).not.toBeNull();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await facts.getAttribute('open')).toBeNull();
    for (const id of ['in-het-kort', 'wat-we-niet-weten', 'aanpak', 'cijfers', 'mensen', 'partners']) {
      await page.goto(`${story}?${id}#${id}`);
      await page.locator(`#${id}`).waitFor();
      expect(await facts.getAttribute('open')).not.toBeNull();
    }
  });

  it('shows whatever has the focus on the screen of a laptop', async () => {
    const { page } = await site.visit(story, { viewport: { width: 1366, height: 768 } });
    const outOfSight: string[] = [];
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab');
      const [name, top, bottom] = await page.evaluate(() => {
        const { activeElement: focused } = document;
        const { top, bottom } = focused?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
        return [focused === document.body ? '' : (focused?.textContent ?? ''), top, bottom] as const;
      });
      if (name === '' && step > 5) break;
      if (top < 0 || bottom > 768) outOfSight.push(`${name}: ${top} to ${bottom}`);
    }
    expect(outOfSight).toEqual([]);
    const rail = await page.locator('.rail').boundingBox();
    expect(rail?.height).toBeLessThanOrEqual(768);
    expect(await page.locator('.rail a:visible').count()).toBeLessThanOrEqual(9 + 1);
  });

  it('copies and mails its address without what a newsletter hung onto it', async () => {
    const { page } = await site.visit(story);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(Object.assign(window, { copied: text })) },
      });
    });
    await page.goto(`${story}?utm_source=nieuwsbrief#zelf-doen`);
    await page.getByRole('button', { name: 'Kopieer link' }).click();
    await page.getByText('De link is gekopieerd.').waitFor();
    const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
    expect(new URL(copied)).toMatchObject({ pathname: story, search: '', hash: '' });
    expect(await page.getByRole('link', { name: 'Mail', exact: true }).getAttribute('href')).toContain(
      `body=${encodeURIComponent(copied)}`,
    );
  });
});

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
