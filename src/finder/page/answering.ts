import type { Answer } from '../search/answer.ts';
import type { StorySearch } from '../search/story-search.ts';
import type { Selection } from '../selection.ts';

/** Asks the search and holds its latest answer; of a question that was overtaken nothing is heard any more. */
export class Answering {
  /** Undefined when there are no words, or their first answer is not there yet. */
  answer: Answer | undefined;
  /** Whether the search engine could not be had. */
  failed = false;
  readonly #search: StorySearch;
  #turn = 0;

  constructor(search: StorySearch) {
    this.#search = search;
  }

  /**
   * Asks for the words of a selection. `answered` hears of each answer, the first and the whole one; what it
   * fetches to show the first comes before the engine, which would take the whole of a slow line.
   */
  async ask({ q, literal }: Selection, answered: (isWhole: boolean) => Promise<void>): Promise<void> {
    const turn = ++this.#turn;
    const hear = async (answer: Answer | undefined, isWhole: boolean) => {
      if (turn !== this.#turn) return;
      this.answer = answer;
      await answered(isWhole);
    };
    this.answer = undefined;
    this.failed = false;
    if (q === '') return;
    if (!this.#search.isReady) {
      const first = await this.#search.first(q);
      if (!first.partly && first.stories.length + first.topics.length > 0) await hear(first, false);
      if (turn !== this.#turn) return;
    }
    try {
      await hear(await this.#search.whole(q, literal), true);
    } catch {
      const rest = await this.#search.withoutEngine(q, literal);
      if (turn === this.#turn) this.failed = true;
      await hear(rest.stories.length > 0 ? rest : undefined, true);
    }
  }
}
