import type { Page } from 'playwright-core';

/**
 * The places of a page that show something: which elements stand there in which others, with which classes, roles and
 * states, as a number for each. What is in the same place on another page looks the same. Keeps for each the first
 * elements of it, in `globalThis.parts`.
 */
function partsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const telling = /^(?:class|role|type|data-chapter|aria-(?:current|pressed|checked|hidden))$/;
    const hash = (text: string, seed: number) => {
      let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
      for (let at = 0; at < text.length; at++) {
        high = Math.imul(high ^ text.charCodeAt(at), 2654435761);
        low = Math.imul(low ^ text.charCodeAt(at), 1597334677);
      }
      return ((high ^ (high >>> 16)) & 0x1fffff) * 2 ** 32 + ((low ^ (low >>> 13)) >>> 0);
    };
    const parts = new Map<number, Element[]>();
    const walk = (element: Element, within: number) => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
      const attributes = [...element.attributes]
        .filter(({ name }) => name !== 'data-unjudged')
        .map(({ name, value }) => (telling.test(name) ? `${name}=${value}` : name))
        .sort();
      const part = hash(`${within} ${element.tagName} ${attributes.join(' ')}`, within % 0xffffffff);
      const known = parts.get(part) ?? [];
      if (known.length < 3) parts.set(part, [...known, element]);
      for (const child of element.children) walk(child, part);
    };
    walk(document.body, 0);
    Object.assign(globalThis, { parts });
    return [...parts.keys()];
  });
}

/** Whether the page shows an element in a place that is not among these; adds all its places. */
export async function hasNewParts(page: Page, known: Set<number>): Promise<boolean> {
  return (await addNewParts(page, known)).length > 0;
}

/** Marks the first elements in each place that is not among these, and adds the places. Tells whether there are any. */
export async function markNewParts(page: Page, known: Set<number>): Promise<boolean> {
  const fresh = await addNewParts(page, known);
  await page.evaluate((marked) => {
    const { parts } = globalThis as unknown as { parts: Map<number, Element[]> };
    for (const part of marked) {
      for (const element of parts.get(part) ?? []) element.setAttribute('data-unjudged', '');
    }
  }, fresh);
  return fresh.length > 0;
}

async function addNewParts(page: Page, known: Set<number>): Promise<number[]> {
  const fresh = (await partsOf(page)).filter((part) => !known.has(part));
  for (const part of fresh) known.add(part);
  return fresh;
}
