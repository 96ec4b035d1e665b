import { byShortened } from '../formats/fragment-names.ts';
import { withinTime } from './fetch-file.ts';
import { brokenPieces, watchPieces } from './index-pieces.ts';
import type { Posting } from './postings.ts';

/** The part of Pagefind's browser API that the finder uses; see https://pagefind.app/docs/api/. */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** The fragment that holds the page. */
  id: string;
  score: number;
  /** The positions of the query in the page, counted in words. */
  words: number[];
  data(): Promise<Fragment>;
}

/** An indexed page: its words, and its headings with an id. */
export interface Fragment {
  raw_content: string;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** A page that has a word, with a function that loads its text. */
interface FoundPage {
  page: number;
  posting: Posting;
  load(): Promise<Fragment>;
}

/** The score that is needed for the greatest strength when no page has a higher one. */
const strongScore = 10;

interface InText {
  /** How much a page is about the word, 0 to 10: as a share of the page that is it most. */
  strength: number;
  /** Where the word is, or one that begins so: between quotes Pagefind tells the first only. */
  positions: number[];
}

/** The index of whole texts, as Pagefind answers from it. */
export class PagefindIndex {
  readonly #pagefind: Pagefind;
  /** The number of each page, by the shortened name of its fragment. */
  readonly #numbers: ReadonlyMap<string, number>;

  /** `fragments` are the shortened names of the fragments in the order of the numbers, separated by spaces. */
  constructor(pagefind: Pagefind, fragments: string) {
    watchPieces();
    this.#pagefind = pagefind;
    this.#numbers = new Map(fragments.split(' ').map((name, number) => [name, number]));
  }

  /**
   * The pages that have this whole word, also in the inflections that Pagefind's stemmer knows. Rejects when a piece
   * of the index cannot be had in time, and when it belongs to another build of the site than the page.
   */
  async find(word: string): Promise<FoundPage[]> {
    const before = brokenPieces();
    // Without quotes Pagefind also gives words that begin so, or similar words.
    const { results } = await withinTime(this.#pagefind.search(`"${word}"`));
    const inTexts = results.length === 0 ? new Map<string, InText>() : await this.#inTexts(word);
    if (brokenPieces() > before) throw new Error('Een deel van de zoekindex ontbreekt.');
    return results.map((result) => {
      const page = byShortened(result.id, this.#numbers);
      if (page === undefined) throw new Error('De zoekindex is van een andere versie dan de pagina.');
      const { strength = 0, positions = [] } = inTexts.get(result.id) ?? {};
      const all = [...new Set([...result.words, ...positions])].sort((a, b) => a - b);
      return {
        page,
        posting: { weight: 0, strength, positions: all },
        load: () => withinTime(result.data()),
      };
    });
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
