import type { Answer } from '../search/answer.ts';
import type { StorySearch } from '../search/story-search.ts';
import type { Selection } from '../selection.ts';

/** Runs one query at a time and holds its latest answer. A new query aborts the one before, whose answers are dropped. */
export class LatestSearch {
  /** Undefined without a query, and until its first answer. */
  answer: Answer | undefined;
  /** Whether the search engine could not be loaded. */
  failed = false;
  readonly #search: StorySearch;
  #running = new AbortController();

  constructor(search: StorySearch) {
    this.#search = search;
  }

  /**
   * Searches for the words of a selection. `onAnswer` is called with each answer, the first and the final one. What
   * it loads for the first is awaited before the engine is, which would take all bandwidth of a slow line.
   */
  async run({ q, literal }: Selection, onAnswer: (isFinal: boolean) => Promise<void>): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const receive = async (answer: Answer | undefined, isFinal: boolean) => {
      if (signal.aborted) return;
      this.answer = answer;
      await onAnswer(isFinal);
    };
    this.answer = undefined;
    this.failed = false;
    if (q === '') return;
    if (!this.#search.isReady) {
      const first = await this.#search.first(q);
      if (!first.isPartial && first.stories.length + first.topics.length > 0) await receive(first, false);
      if (signal.aborted) return;
    }
    try {
      await receive(await this.#search.full(q, literal), true);
    } catch {
      const rest = await this.#search.withoutEngine(q, literal);
      if (!signal.aborted) this.failed = true;
      await receive(rest.stories.length > 0 ? rest : undefined, true);
    }
  }
}
