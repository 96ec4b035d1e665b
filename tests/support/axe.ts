import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { markNewParts } from './page-parts.ts';
import { storiesLoaded } from './stories-loaded.ts';

/** WCAG 2.2 AA and good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours, all that differs between the light and the dark scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];
/** The rules that take nearly all of the time: they ask of each element where it is and what lies under it. */
const slowRules = [...colourRules, 'target-size'];

const unjudged = (rule: string) =>
  rule === 'link-in-text-block' ? 'a[href][data-unjudged]' : '[data-unjudged]';

/** For a page to begin with (VisitOptions.script): axe, whose slow rules look only at elements that are marked. */
export const axeScript = `${axe.source};
axe.configure({ rules: ${JSON.stringify(slowRules.map((id) => ({ id, selector: unjudged(id) })))} });`;

/**
 * What axe finds wrong on a page that began with `axeScript`, in light, and with its colours in dark; leaves it in the
 * scheme that it judged last. Colours and sizes of targets are judged where an element stands of which none in
 * `judged` had the same place, and join them.
 */
export async function violationsOn(page: Page, judged = new Set<number>()): Promise<string[]> {
  await storiesLoaded(page);
  const hasNew = await markNewParts(page, judged);
  if (!hasNew) return analyse(page, { type: 'tag', values: tags });
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await analyse(page, { type: 'tag', values: tags });
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await analyse(page, { type: 'rule', values: colourRules });
  return [...inLight, ...inDark.map((violation) => `in dark, ${violation}`)];
}

function analyse(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: only,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }, runOnly);
}
