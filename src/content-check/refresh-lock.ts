import type { Connect, Plugin } from 'vite';

/** How long a refresh waits for pages that are being made, in milliseconds. */
const patience = 5_000;

/**
 * Keeps pages and refreshes of the content apart in development: a page waits for a refresh, and a refresh for the
 * pages that are being made. Without it a page that is being made while the store of Astro changes can put what it
 * read before the change back in the memory of Vite, where it stays until the next change.
 */
export class RefreshLock {
  #pages = 0;
  #refresh: Promise<unknown> = Promise.resolve();
  #whenFree: (() => void) | undefined;

  /** The part of this lock that Vite runs before it answers a request. */
  plugin(): Plugin {
    return {
      name: 'refresh-lock',
      enforce: 'pre',
      configureServer: ({ middlewares }) => {
        middlewares.use((_request, response, next) => this.#enter(response, next));
      },
    };
  }

  /** Does this work when no page is being made, after the refreshes that were asked before. */
  refresh<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#refresh.then(() => this.#free()).then(work);
    this.#refresh = turn.catch(() => undefined);
    return turn;
  }

  async #enter(response: Parameters<Connect.NextHandleFunction>[1], next: Connect.NextFunction) {
    let seen: unknown;
    while (seen !== this.#refresh) {
      seen = this.#refresh;
      await this.#refresh;
    }
    this.#pages++;
    response.once('close', () => {
      this.#pages--;
      if (this.#pages === 0) this.#whenFree?.();
    });
    next();
  }

  async #free(): Promise<void> {
    if (this.#pages === 0) return;
    const late = new Promise((resolve) => setTimeout(resolve, patience).unref());
    await Promise.race([new Promise<void>((resolve) => (this.#whenFree = resolve)), late]);
  }
}
