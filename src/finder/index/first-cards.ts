import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { belowRoot, finderFile } from '../../addresses.ts';
import { cardsInPage, mostInSmallLibrary } from '../formats/card-files.ts';
import { decodePostings, type PostingLists } from '../formats/posting-lists.ts';
import { type Shard, shards } from '../formats/shards.ts';
import type { IndexInput } from './index-input.ts';

/** The most cards in a shard: some 4 kB, which on a slow line take a tenth of the round trip that they save. */
const mostCards = 24;
/** What a card after the first of a word counts for: it saves bytes, and no round trip. */
const shareOfLater = 0.1;

/**
 * Gives each shard of the quick index in the built site in the folder `site` the cards that its words probably show
 * first, so that a first answer stands without another round trip. `cards` are those of all stories, by number. Nothing for
 * a small library, which has no shards.
 */
export function addFirstCards(
  site: string,
  { numbering, stories }: Pick<IndexInput, 'numbering' | 'stories'>,
  cards: readonly string[],
): void {
  if (stories <= mostInSmallLibrary) return;
  for (let shard = 0; shard < shards; shard++) {
    const file = path.join(site, belowRoot(finderFile(numbering, `snel-${shard}`)));
    const { words } = JSON.parse(readFileSync(file, 'utf8')) as Shard;
    const first = firstStories(words, stories).map((story) => cards[story]);
    writeFileSync(file, JSON.stringify({ words, cards: first.join('') } satisfies Shard));
  }
}

/**
 * The stories, by number, that queries with one of these words probably show first: those that stand highest for most
 * words, where a word that more stories have is asked more often. Numbers from `stories` on are other pages.
 */
export function firstStories(words: PostingLists, stories: number): number[] {
  const worth = new Map<number, number>();
  for (const list of Object.values(words)) {
    const found = [...decodePostings(list)].filter(([page]) => page < stories);
    const best = found.sort(([, one], [, other]) => other - one).slice(0, cardsInPage);
    for (const [rank, [story]] of best.entries()) {
      const share = rank === 0 ? 1 : shareOfLater;
      worth.set(story, (worth.get(story) ?? 0) + share * Math.sqrt(found.length));
    }
  }
  const chosen = [...worth].sort(([a, one], [b, other]) => other - one || a - b).slice(0, mostCards);
  return chosen.map(([story]) => story).sort((a, b) => a - b);
}
