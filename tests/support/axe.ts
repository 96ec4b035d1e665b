import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { bookletLoaded } from './booklet.ts';

/** WCAG 2.2 AA and good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours, all that differs between the light and the dark scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];
/** The builder sends axe before every analysis; a page that has it need not read it again. */
const axeSource = `if (globalThis.axe === undefined) {${axe.source}}`;

/**
 * What axe finds wrong on the page in light, and with its colours in dark; leaves it in dark. Without `colours`
 * everything but the colours.
 */
export async function violationsOn(page: Page, { colours = true } = {}): Promise<string[]> {
  await bookletLoaded(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await analyse(page, (builder) =>
    colours ? builder.withTags(tags) : builder.withTags(tags).disableRules(colourRules),
  );
  if (!colours) return inLight;
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await analyse(page, (builder) => builder.withRules(colourRules));
  return [...inLight, ...inDark.map((violation) => `in dark, ${violation}`)];
}

/**
 * What the colours of a page depend on: which elements it has, with which classes, in which others. Pages of which it
 * is the same have the same colours, which are the slowest to judge.
 */
export function colouredParts(page: Page): Promise<string> {
  return page.evaluate(() => {
    const named = (element: Element | null) =>
      element === null
        ? ''
        : `${element.tagName}.${element.getAttribute('class')}.${element.getAttribute('data-chapter')}`;
    const parts = [...document.querySelectorAll('body *')].map(
      (element) => `${named(element.parentElement)}>${named(element)}`,
    );
    return [...new Set(parts)].sort().join();
  });
}

async function analyse(page: Page, choose: (builder: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Legacy mode opens no second page for every analysis. It misses frames of other sites, and we have none.
  const builder = new AxeBuilder({ page, axeSource })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  const { violations } = await choose(builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
