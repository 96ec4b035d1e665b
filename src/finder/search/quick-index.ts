import { decodePostings, type PostingLists } from '../formats/posting-lists.ts';
import { stem } from '../words/stem.ts';
import type { PostingSource, Postings } from './postings.ts';

/** Looks up words in titles, summaries, labels and keywords, which come with the page or in small files. */
export class QuickIndex implements PostingSource {
  readonly #load: (stem: string) => Promise<PostingLists>;

  /** `load` gives posting lists among which are those of a stem, when any page has it. */
  constructor(load: (stem: string) => Promise<PostingLists>) {
    this.#load = load;
  }

  /** The pages with this word in those texts; none when its posting lists cannot be loaded. Never rejects. */
  async find(word: string): Promise<Postings> {
    const key = stem(word);
    const lists = await this.#load(key).catch(() => ({}) as PostingLists);
    const weights = Object.hasOwn(lists, key) ? decodePostings(lists[key] ?? []) : new Map<number, number>();
    return new Map([...weights].map(([page, weight]) => [page, { weight, positions: [] }]));
  }
}
