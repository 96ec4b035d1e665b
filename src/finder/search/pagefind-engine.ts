import { pagefindFile } from '../../addresses.ts';
import { byShortened } from '../formats/fragment-names.ts';
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
  /** How much the page is about the query; the same for all when it stands between quotes. */
  score: number;
  data(): Promise<Fragment>;
}

/** An indexed page: its words, and its headings with an id. */
export interface Fragment {
  raw_content: string;
  anchors: { element: string; id: string; text: string; location: number }[];
}

const longestWait = 15_000;

/** Pagefind, which searches whole texts; it is fetched at the first use. */
export class PagefindEngine implements PostingSource {
  readonly #start = loadOnce(() => withinTime(start()));
  readonly #fragments = new Map<number, () => Promise<Fragment>>();

  /** Whether the engine has been loaded. */
  isReady = false;

  /** Loads the engine, once; a failed attempt may be repeated. Rejects when it cannot be loaded. */
  async load(): Promise<void> {
    await this.#start();
    this.isReady = true;
  }

  /**
   * The pages that have this whole word, also in the inflections that Pagefind's stemmer knows.
   * Rejects when the index cannot be reached.
   */
  async find(word: string): Promise<Postings> {
    const { pagefind, numbers } = await this.#start();
    this.isReady = true;
    const since = performance.now();
    // Without quotes Pagefind also gives words that begin so, or similar words.
    const { results } = await withinTime(pagefind.search(`"${word}"`));
    if (results.length === 0 && somethingFailed(since))
      throw new Error('Een deel van de zoekindex ontbreekt.');
    const inTexts = results.length === 0 ? new Map<string, InText>() : await inTextsOf(pagefind, word);
    return new Map(
      results.flatMap((result) => {
        const page = byShortened(result.id, numbers);
        if (page === undefined) return [];
        this.#fragments.set(page, () => withinTime(result.data()));
        const { strength = 0, positions = [] } = inTexts.get(result.id) ?? {};
        const all = [...new Set([...result.words, ...positions])].sort((a, b) => a - b);
        return [[page, { weight: 0, strength, positions: all }] as const];
      }),
    );
  }

  /** The text of a page that a search found; undefined when none did or when it cannot be loaded. Never rejects. */
  async fragment(page: number): Promise<Fragment | undefined> {
    return this.#fragments
      .get(page)?.()
      .catch(() => undefined);
  }
}

/** The score that is needed for the greatest strength when no page has a higher one. */
const strongScore = 10;

interface InText {
  /** How much a page is about the word, 0 to 10: as a share of the page that is it most. */
  strength: number;
  /** Where the word is, or one that begins so: between quotes Pagefind tells the first only. */
  positions: number[];
}

/** What Pagefind tells of a word without quotes, by fragment. */
async function inTextsOf(pagefind: Pagefind, word: string): Promise<Map<string, InText>> {
  if (word.includes(' ')) return new Map();
  const { results } = await withinTime(pagefind.search(word));
  const highest = Math.log1p(Math.max(strongScore, ...results.map(({ score }) => score)));
  return new Map(
    results.map(({ id, score, words }) => [
      id,
      { strength: (10 * Math.log1p(score)) / highest, positions: words },
    ]),
  );
}

async function start(): Promise<{ pagefind: Pagefind; numbers: Map<string, number> }> {
  const path = pagefindFile('pagefind.js');
  preload(pagefindFile('wasm.nl.pagefind'));
  const [{ createInstance }, fragments] = await Promise.all([
    import(/* @vite-ignore */ path) as Promise<{ createInstance(options: object): Pagefind }>,
    fetch(pagefindFile('volgorde.json')).then((response) => response.json() as Promise<string>),
  ]);
  // Without a worker, which would be one more file and round trip for a search of a few milliseconds.
  const pagefind = createInstance({ noWorker: true });
  await pagefind.init();
  return { pagefind, numbers: new Map(fragments.split(' ').map((name, number) => [name, number])) };
}

/** Starts to fetch the largest file together with the script that will ask for it. */
function preload(href: string): void {
  if (document.querySelector(`link[href="${href}"]`) !== null) return;
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href });
  link.crossOrigin = 'anonymous';
  document.head.append(link);
}

/** Whether a file of the index could not be fetched since then: Pagefind does not report that. */
function somethingFailed(since: number): boolean {
  return performance
    .getEntriesByType('resource')
    .some(
      (entry) =>
        entry.startTime >= since &&
        entry.name.includes(pagefindFile('index/')) &&
        (entry as PerformanceResourceTiming).responseStatus === 0,
    );
}

/** Rejects after the longest wait: Pagefind may never settle when a file does not arrive. */
async function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('De zoekindex antwoordt niet.')), longestWait);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
