import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { belowRoot, finderCards } from '../../addresses.ts';
import { cardFileOf } from '../formats/card-files.ts';
import type { IndexInput } from './index-input.ts';

/**
 * Cuts the page with all cards of the finder, in the built site in the folder `site`, into the files that a browser fetches: a page
 * of Astro for each of those would take a millisecond. Gives the cards by the number of their story. Throws when a story has none.
 */
export function cutCards(
  site: string,
  { numbering, stories }: Pick<IndexInput, 'numbering' | 'stories'>,
): string[] {
  if (stories === 0) return [];
  const folderOf = (file: number | 'alle') => path.join(site, belowRoot(finderCards(numbering, file)));
  const all = folderOf('alle');
  const cards = readFileSync(path.join(all, 'index.html'), 'utf8').split(/(?=<li data-story=)/);
  if (cards.length !== stories) throw new Error(`Er zijn ${cards.length} kaarten van ${stories} verhalen.`);
  rmSync(all, { recursive: true });
  const files = Map.groupBy(cards.entries(), ([number]) => cardFileOf(number, stories));
  for (const [file, held] of files) {
    mkdirSync(folderOf(file), { recursive: true });
    writeFileSync(path.join(folderOf(file), 'index.html'), held.map(([, card]) => card).join(''));
  }
  return cards;
}
