import type { Answer } from '../search/answer.ts';
import { OutdatedPage } from '../search/fetch-file.ts';
import type { StorySearch } from '../search/story-search.ts';
import type { Selection } from '../selection.ts';

/** Why there is no full answer: the search cannot be loaded now, or the page is older than the site. */
export type Failure = 'unreachable' | 'outdated';

/** What is asked, and who is told of each answer, the first and the final one. */
interface Run {
  selection: Selection;
  onAnswer: (isFinal: boolean) => Promise<void>;
  /** Whether this query is asked again by itself since the engine came after all. */
  isRepeat?: boolean;
}

/**
 * Runs one query at a time and holds its latest answer. A new query aborts the one before, whose answers are dropped.
 * A query that failed is asked again when the line returns, or when the search engine comes after all.
 */
export class LatestSearch {
  /** Undefined without a query, and until its first answer. */
  answer: Answer | undefined;
  /** Undefined unless the final answer lacks something. */
  failure: Failure | undefined;
  readonly #search: StorySearch;
  #running = new AbortController();

  constructor(search: StorySearch) {
    this.#search = search;
  }

  /**
   * Searches for the words of a selection. `onAnswer` is called with each answer, the first and the final one. What
   * it loads for the first is awaited before the engine is, which would take all bandwidth of a slow line.
   */
  async run(run: Run): Promise<void> {
    const { selection, onAnswer } = run;
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const { q, literal } = selection;
    const receive = async (answer: Answer | undefined, isFinal: boolean) => {
      if (signal.aborted) return;
      this.answer = answer;
      await onAnswer(isFinal);
    };
    this.answer = undefined;
    this.failure = undefined;
    if (q === '') return;
    if (!this.#search.isReady) {
      const first = await this.#search.first(q);
      if (!first.isPartial && first.stories.length + first.topics.length > 0) await receive(first, false);
      if (signal.aborted) return;
    }
    try {
      await receive(await this.#search.full(q, literal), true);
    } catch (error) {
      const rest = await this.#search.withoutEngine(q, literal);
      if (signal.aborted) return;
      this.failure = error instanceof OutdatedPage ? 'outdated' : 'unreachable';
      this.#repeatWhenPossible(run, signal);
      await receive(rest.stories.length > 0 ? rest : undefined, true);
    }
  }

  #repeatWhenPossible(run: Run, signal: AbortSignal): void {
    if (this.failure === 'outdated') return;
    const repeat = (isRepeat: boolean) => {
      if (!signal.aborted) void this.run({ ...run, isRepeat });
    };
    addEventListener('online', () => repeat(false), { once: true, signal });
    // Once: the engine may come while a piece of its index stays away.
    if (!run.isRepeat && !this.#search.isReady)
      void this.#search.load().then(
        () => repeat(true),
        () => {},
      );
  }
}
