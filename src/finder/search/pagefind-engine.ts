import { pagefindFile } from '../../addresses.ts';
import { byShortened } from '../formats/fragment-names.ts';
import type { Found, WordSource } from './found.ts';

/** The part of Pagefind's browser API that the finder uses; see https://pagefind.app/docs/api/. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** The fragment that holds the page. */
  id: string;
  /** At which words of the page the query stands. */
  words: number[];
  data(): Promise<Fragment>;
}

/** An indexed page: its words, and its headings with an id. */
export interface Fragment {
  raw_content: string;
  anchors: { element: string; id: string; text: string; location: number }[];
}

const longestWait = 15_000;

/** The search engine over whole stories, fetched when it is first asked for. */
export class PagefindEngine implements WordSource {
  #started: Promise<{ pagefind: Pagefind; numbers: Map<string, number> }> | undefined;
  readonly #fragments = new Map<number, () => Promise<Fragment>>();

  /** Whether the engine is there, so that an answer takes no waiting. */
  isReady = false;

  /** Fetches the engine, once; a failed attempt may be repeated. Rejects when it cannot be had. */
  async load(): Promise<void> {
    await this.#start();
    this.isReady = true;
  }

  /**
   * The pages in which this word stands, whole and in the inflections that Pagefind's stemmer knows.
   * Rejects when the index cannot be reached.
   */
  async find(word: string): Promise<Map<number, Found>> {
    const { pagefind, numbers } = await this.#start();
    this.isReady = true;
    const since = performance.now();
    // Between quotes Pagefind takes a word as it is; else it also gives words that begin so, or nearly so.
    const { results } = await withinTime(pagefind.search(`"${word}"`));
    if (results.length === 0 && somethingFailed(since))
      throw new Error('Een deel van de zoekindex ontbreekt.');
    return new Map(
      results.flatMap((result) => {
        const page = byShortened(result.id, numbers);
        if (page === undefined) return [];
        this.#fragments.set(page, () => withinTime(result.data()));
        return [[page, { lead: 0, places: result.words }] as const];
      }),
    );
  }

  /** What stands on a page that a search found; undefined when it was not found or cannot be had. */
  async fragment(page: number): Promise<Fragment | undefined> {
    return this.#fragments
      .get(page)?.()
      .catch(() => undefined);
  }

  #start() {
    this.#started ??= withinTime(start()).catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    });
    return this.#started;
  }
}

async function start(): Promise<{ pagefind: Pagefind; numbers: Map<string, number> }> {
  const path = pagefindFile('pagefind.js');
  preload(pagefindFile('wasm.nl.pagefind'));
  const [{ createInstance }, fragments] = await Promise.all([
    import(/* @vite-ignore */ path) as Promise<{ createInstance(options: object): Pagefind }>,
    fetch(pagefindFile('volgorde.json')).then((response) => response.json() as Promise<string>),
  ]);
  // In the page itself: a worker is one more file, and one more round trip, for a search of a few milliseconds.
  const pagefind = createInstance({ noWorker: true });
  await pagefind.init();
  return { pagefind, numbers: new Map(fragments.split(' ').map((name, number) => [name, number])) };
}

/** Fetches the largest file beside the script that will ask for it, instead of after it. */
function preload(href: string): void {
  if (document.querySelector(`link[href="${href}"]`) !== null) return;
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href });
  link.crossOrigin = 'anonymous';
  document.head.append(link);
}

/** Pagefind passes over a piece of its index that cannot be fetched in silence. */
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

/** Pagefind can wait for ever for a file that never comes. */
async function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('De zoekindex antwoordt niet.')), longestWait);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
