import { decodePostings, type PostingLists, shardOf } from '../formats/posting-lists.ts';
import { stem } from '../words/stem.ts';
import type { PostingSource, Postings } from './postings.ts';

/** Looks up words in titles, summaries, labels and keywords, which come with the page or in small files. */
export class QuickIndex implements PostingSource {
  readonly #load: (shard: string) => Promise<PostingLists>;
  readonly #shards = new Map<string, Promise<PostingLists>>();

  /** `load` gives the posting lists of a shard; see shardOf. */
  constructor(load: (shard: string) => Promise<PostingLists>) {
    this.#load = load;
  }

  /** The pages with this word in those texts; none when its shard cannot be loaded. Never rejects. */
  async find(word: string): Promise<Postings> {
    const key = stem(word);
    const lists = await this.#shard(shardOf(key)).catch(() => ({}) as PostingLists);
    const weights = Object.hasOwn(lists, key) ? decodePostings(lists[key] ?? []) : new Map<number, number>();
    return new Map([...weights].map(([page, weight]) => [page, { weight, positions: [] }]));
  }

  #shard(name: string): Promise<PostingLists> {
    const shard = this.#shards.get(name) ?? this.#load(name);
    this.#shards.set(name, shard);
    shard.catch(() => this.#shards.delete(name));
    return shard;
  }
}
