import { pagefindFile } from '../../addresses.ts';
import { preload } from '../../page-state/preload.ts';
import { withinTime } from './fetch-file.ts';
import { loadOnce } from './load-once.ts';
import type { Pagefind, PagefindIndex } from './pagefind-index.ts';
import type { PostingSource, Postings } from './postings.ts';

/** Pagefind, which searches whole texts; it is fetched at the first use, and again after a failure. */
export class PagefindEngine implements PostingSource {
  readonly #numbering: string;
  #attempts = 0;
  #start: () => Promise<PagefindIndex>;

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

  /** The pages with a word: see PagefindIndex. After a failure the next call begins anew. */
  async find(word: string): Promise<Postings> {
    const started = this.#start;
    try {
      const index = await withinTime(started());
      this.isReady = true;
      return await index.find(word);
    } catch (error) {
      if (this.isReady && started === this.#start) this.restart();
      throw error;
    }
  }

  /** Begins anew at the next use, whatever became of the attempt before. */
  restart(): void {
    this.#start = this.#loader();
  }

  #loader(): () => Promise<PagefindIndex> {
    this.isReady = false;
    return loadOnce(() => start(this.#numbering, this.#attempts++));
  }
}

async function start(numbering: string, attempts: number): Promise<PagefindIndex> {
  // A browser may remember that a module could not be fetched.
  const path = pagefindFile(attempts === 0 ? 'pagefind.js' : `pagefind.js?${attempts}`);
  // The largest file, together with the script that will ask for it.
  const forgetPreload = attempts === 0 ? preload(pagefindFile('wasm.nl.pagefind')) : () => {};
  try {
    const [{ createInstance }, { PagefindIndex }] = await Promise.all([
      import(/* @vite-ignore */ path) as Promise<{ createInstance(options: object): Pagefind }>,
      import('./full-answer.ts'),
    ]);
    // Without a worker, which would be one more file and round trip for a search of a few milliseconds.
    const pagefind = createInstance({ noWorker: true });
    await pagefind.init();
    return new PagefindIndex(pagefind, numbering);
  } catch (error) {
    forgetPreload();
    throw error;
  }
}
