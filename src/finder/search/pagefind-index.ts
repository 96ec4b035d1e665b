import { pageOfId } from '../formats/page-ids.ts';
import { OutdatedPage, withinTime } from './fetch-file.ts';
import { brokenPieces, watchPieces } from './index-pieces.ts';
import type { Postings } from './postings.ts';
import { Recent } from './recent.ts';

/** The part of Pagefind's browser API that the finder uses; see https://pagefind.app/docs/api/. */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** See formats/page-ids.ts. */
  id: string;
  score: number;
  /** The positions of the query in the page, counted in words. */
  words: number[];
}

/** The score that is needed for the greatest strength when no page has a higher one. */
const strongScore = 10;

/**
 * How many postings are kept of the latest words: some thirty megabytes, which only a library of thousands fills. There a common
 * word is thousands of postings for each of its forms, and to look one up again takes some 50 ms.
 */
const mostKept = 300_000;

interface InText {
  /** How much a page is about the word, 0 to 10: as a share of the page that is it most. */
  strength: number;
  /** Where the word is, or one that begins so: between quotes Pagefind tells the first only. */
  positions: number[];
}

/** The index of whole texts, as Pagefind answers from it. */
export class PagefindIndex {
  readonly #pagefind: Pagefind;
  readonly #numbering: string;
  readonly #recent = new Recent<Postings>(mostKept);

  /** `numbering` names the numbers by which the page knows stories and topics. */
  constructor(pagefind: Pagefind, numbering: string) {
    watchPieces();
    this.#pagefind = pagefind;
    this.#numbering = numbering;
  }

  /**
   * The pages that have this whole word, also in the inflections that Pagefind's stemmer knows. Rejects when a piece
   * of the index cannot be had in time, and with OutdatedPage when it has other numbers than the page.
   */
  find(word: string): Promise<Postings> {
    return this.#recent.get(word, () => this.#find(word));
  }

  async #find(word: string): Promise<Postings> {
    const before = brokenPieces();
    // Without quotes Pagefind also gives words that begin so, or similar words.
    const { results } = await withinTime(this.#pagefind.search(`"${word}"`));
    const inTexts = results.length === 0 ? new Map<string, InText>() : await this.#inTexts(word);
    if (brokenPieces() > before) throw new Error('Een deel van de zoekindex ontbreekt.');
    return new Map(
      results.map(({ id, words }) => {
        const page = pageOfId(id, this.#numbering);
        if (page === undefined) throw new OutdatedPage(id);
        const { strength = 0, positions = [] } = inTexts.get(id) ?? {};
        const all = [...new Set([...words, ...positions])].sort((a, b) => a - b);
        return [page, { weight: 0, strength, positions: all }];
      }),
    );
  }

  /** What Pagefind tells of a word without quotes, by fragment. */
  async #inTexts(word: string): Promise<Map<string, InText>> {
    if (word.includes(' ')) return new Map();
    const { results } = await withinTime(this.#pagefind.search(word));
    const highest = Math.log1p(Math.max(strongScore, ...results.map(({ score }) => score)));
    return new Map(
      results.map(({ id, score, words }) => [
        id,
        { strength: (10 * Math.log1p(score)) / highest, positions: words },
      ]),
    );
  }
}
