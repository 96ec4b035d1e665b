import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Folders whose files place what a page hands them. */
const placing =
  'src/{components,keuzehulp,bundle,map,figures,contact,comparison,cover,share,layouts,read-aloud}/**/*';

/** These stand within a text, where no page can hand them anything, or on nearly every page. */
const anywhere = [
  'src/components/content/Begrip.astro',
  'src/components/content/Persoon.astro',
  'src/components/ui/SiteFooter.astro',
  'src/contact/EditorsLink.astro',
  'src/contact/ImproveStory.astro',
  'src/contact/WeStarted.astro',
];

/** No pages: a build draws them beside those. */
const beside = ['src/share/share-pictures.ts'];

it('only pages query the knowledge base, what stands within a text, and what stands beside pages', () => {
  const files = globSync(`${placing}.{ts,astro}`).map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((file) => queries(readFileSync(file, 'utf8'))).sort()).toEqual(
    [...anywhere, ...beside].sort(),
  );
});

it.each([
  ["import { getStories } from '../knowledge-base.ts';", true],
  ["import {\n  getStories,\n} from '../../knowledge-base.ts';", true],
  ["import { getCollection } from 'astro:content';", true],
  ["import { handedOver } from '../content-check/checked-entries.ts';", true],
  ["import type { Story } from '../knowledge-base/library.ts';", false],
  ["import type { CollectionEntry } from 'astro:content';", false],
])('%j queries: %s', (source, expected) => {
  expect(queries(source)).toBe(expected);
});

/** Whether a source text imports the knowledge base, its entries or the collections, for more than types. */
function queries(source: string): boolean {
  const imports = source.matchAll(/^import (?!type )[^;]*? from '([^']*)'/gm);
  return [...imports].some(
    ([, from = '']) => /\/(?:knowledge-base|checked-entries)\.ts$/.test(from) || from === 'astro:content',
  );
}
