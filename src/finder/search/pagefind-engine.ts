import { finderFile, pagefindFile } from '../../addresses.ts';
import { byShortened } from '../formats/fragment-names.ts';
import { fetchJson, withinTime } from './fetch-file.ts';
import { brokenPieces, watchPieces } from './index-pieces.ts';
import { loadOnce } from './load-once.ts';
import type { PostingSource, Postings } from './postings.ts';

/** The part of Pagefind's browser API that the finder uses; see https://pagefind.app/docs/api/. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** The fragment that holds the page. */
  id: string;
  /** The positions of the query in the page, counted in words. */
  words: number[];
  data(): Promise<Fragment>;
}

/** An indexed page: its words, and its headings with an id. */
export interface Fragment {
  raw_content: string;
  anchors: { element: string; id: string; text: string; location: number }[];
}

interface Started {
  pagefind: Pagefind;
  /** The number of each page, by the shortened name of its fragment. */
  numbers: Map<string, number>;
}

/** Pagefind, which searches whole texts; it is fetched at the first use, and again after a failure. */
export class PagefindEngine implements PostingSource {
  readonly #numbering: string;
  #attempts = 0;
  #start: () => Promise<Started>;
  readonly #fragments = new Map<number, () => Promise<Fragment>>();

  /** Whether the engine has been loaded. */
  isReady = false;

  /** `numbering` names the numbers by which the page knows stories and topics. */
  constructor(numbering: string) {
    this.#numbering = numbering;
    this.#start = this.#loader();
  }

  /** Loads the engine, once, however long that takes. Rejects when it cannot be loaded. */
  async load(): Promise<void> {
    await this.#start();
    this.isReady = true;
  }

  /**
   * The pages that have this whole word, also in the inflections that Pagefind's stemmer knows. Rejects when the
   * index or a piece of it cannot be had in time, and when it belongs to another build of the site than the page;
   * the next call begins anew.
   */
  async find(word: string): Promise<Postings> {
    const started = this.#start;
    try {
      const { pagefind, numbers } = await withinTime(started());
      this.isReady = true;
      const before = brokenPieces();
      // Without quotes Pagefind also gives words that begin so, or similar words.
      const { results } = await withinTime(pagefind.search(`"${word}"`));
      if (brokenPieces() > before) throw new Error('Een deel van de zoekindex ontbreekt.');
      return new Map(
        results.map((result) => {
          const page = byShortened(result.id, numbers);
          if (page === undefined) throw new Error('De zoekindex is van een andere versie dan de pagina.');
          this.#fragments.set(page, () => withinTime(result.data()));
          return [page, { weight: 0, positions: result.words }] as const;
        }),
      );
    } catch (error) {
      if (this.isReady && started === this.#start) this.#start = this.#loader();
      throw error;
    }
  }

  /** The text of a page that a search found; undefined when none did or when it cannot be loaded. Never rejects. */
  async fragment(page: number): Promise<Fragment | undefined> {
    return this.#fragments
      .get(page)?.()
      .catch(() => undefined);
  }

  #loader(): () => Promise<Started> {
    this.isReady = false;
    return loadOnce(() => start(this.#numbering, this.#attempts++));
  }
}

async function start(numbering: string, attempts: number): Promise<Started> {
  // A browser may remember that a module could not be fetched.
  const path = pagefindFile(attempts === 0 ? 'pagefind.js' : `pagefind.js?${attempts}`);
  const removePreload = preload(pagefindFile('wasm.nl.pagefind'));
  try {
    const [{ createInstance }, fragments] = await Promise.all([
      import(/* @vite-ignore */ path) as Promise<{ createInstance(options: object): Pagefind }>,
      fetchJson<string>(finderFile(numbering, 'volgorde')),
    ]);
    watchPieces();
    // Without a worker, which would be one more file and round trip for a search of a few milliseconds.
    const pagefind = createInstance({ noWorker: true });
    await pagefind.init();
    return { pagefind, numbers: new Map(fragments.split(' ').map((name, number) => [name, number])) };
  } catch (error) {
    removePreload();
    throw error;
  }
}

/** Starts to fetch the largest file together with the script that will ask for it; gives a function that forgets it. */
function preload(href: string): () => void {
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href });
  link.crossOrigin = 'anonymous';
  document.head.append(link);
  return () => link.remove();
}
