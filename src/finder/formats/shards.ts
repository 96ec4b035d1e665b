import { hashNumber } from './hashed-names.ts';
import type { PostingLists } from './posting-lists.ts';

/** The content of /zoek/<numbering>/snel-<shard>.json. */
export interface Shard {
  /** The posting lists of the quick index that are in this shard. */
  words: PostingLists;
  /** The cards of stories that these words probably show first, as HTML; index/first-cards.ts chooses them. */
  cards: string;
}

/** How many files (shards) hold an index that does not fit in the page. */
export const shards = 256;

/**
 * The shard that holds a stem: by its first letters, so that the forms of a word are mostly in one. The word itself gives the
 * same, since a double vowel that its stem may lose ("jaar") counts as one.
 */
export function shardOf(folded: string): number {
  return hashNumber(folded.replace(/([aeou])\1/, '$1').slice(0, 3)) % shards;
}

/** What is kept by stem in shards, in their order. */
export function inShards<Value>(index: Readonly<Record<string, Value>>): Record<string, Value>[] {
  const lists = Array.from({ length: shards }, (): Record<string, Value> => ({}));
  for (const [stem, value] of Object.entries(index)) {
    const shard = lists[shardOf(stem)];
    if (shard !== undefined) shard[stem] = value;
  }
  return lists;
}
