import { decodePostings, type PostingLists, shardOf } from '../formats/posting-lists.ts';
import { stem } from '../words/word.ts';
import type { Found, WordSource } from './found.ts';

/** Answers from titles, summaries, labels and keywords, which come with the page or in small files. */
export class QuickIndex implements WordSource {
  readonly #load: (shard: string) => Promise<PostingLists>;
  readonly #shards = new Map<string, Promise<PostingLists>>();

  /** `load` gives the words of a shard; see shardOf. */
  constructor(load: (shard: string) => Promise<PostingLists>) {
    this.#load = load;
  }

  /** The stories with a word in one of those; none when its file cannot be had. */
  async find(word: string): Promise<Map<number, Found>> {
    const key = stem(word);
    const words = await this.#shard(shardOf(key)).catch(() => ({}) as PostingLists);
    const stories = Object.hasOwn(words, key) ? decodePostings(words[key] ?? []) : new Map<number, number>();
    return new Map([...stories].map(([story, lead]) => [story, { lead, places: [] }]));
  }

  #shard(name: string): Promise<PostingLists> {
    const shard = this.#shards.get(name) ?? this.#load(name);
    this.#shards.set(name, shard);
    shard.catch(() => this.#shards.delete(name));
    return shard;
  }
}
