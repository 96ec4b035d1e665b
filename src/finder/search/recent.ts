/**
 * What was found for the latest words, so that a word is not searched for again while a reader types the next one or
 * chooses a filter. Holds results until there are too many pages in them; the oldest go first.
 */
export class Recent<Found extends { size: number }> {
  readonly #most: number;
  readonly #found = new Map<string, Found>();
  #size = 0;

  /** `most` is how many pages the results may have together. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was found for a word; what `find` gives when it was not searched for lately. Rejects when `find` does. */
  async get(word: string, find: () => Promise<Found>): Promise<Found> {
    const found = this.#found.get(word) ?? (await find());
    this.#forget(word);
    this.#found.set(word, found);
    this.#size += found.size;
    for (const old of this.#found.keys()) {
      if (this.#size <= this.#most || old === word) break;
      this.#forget(old);
    }
    return found;
  }

  #forget(word: string): void {
    this.#size -= this.#found.get(word)?.size ?? 0;
    this.#found.delete(word);
  }
}
