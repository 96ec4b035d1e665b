import type { QuickWords } from '../index/quick-words.ts';
import { type Answer, answer } from './answer.ts';
import { type Fragment, PagefindEngine } from './pagefind-engine.ts';
import { QuickIndex } from './quick-index.ts';
import type { Vocabulary, VocabularyFile } from './vocabulary.ts';

/** Search in two steps: at once from what the page knows, then from the whole texts. */
export class StorySearch {
  readonly #quick: QuickIndex;
  readonly #engine = new PagefindEngine();
  #vocabulary: Promise<Vocabulary | undefined> | undefined;

  /** `load` gives a part of the quick index. */
  constructor(load: (shard: string) => Promise<QuickWords>) {
    this.#quick = new QuickIndex(load);
  }

  /** Fetches what a search will need; nothing is lost when that does not work. */
  prepare(): void {
    void this.#engine.load().catch(() => {});
    void this.#words();
  }

  /** The first answer, without the engine: titles, summaries, labels and keywords. */
  first(query: string): Promise<Answer> {
    return answer(query, [this.#quick], undefined, true);
  }

  /** The whole answer. Rejects when the engine cannot be had. */
  async whole(query: string, literal: boolean): Promise<Answer> {
    const sources = [this.#quick, this.#engine];
    const plain = await answer(query, sources, undefined, true);
    if (literal || plain.terms.every((term) => term.found.size > 0)) return plain;
    return answer(query, sources, await this.#words(), literal);
  }

  /** What can be found without the engine, mistakes mended. */
  async withoutEngine(query: string, literal: boolean): Promise<Answer> {
    return answer(query, [this.#quick], await this.#words(), literal);
  }

  /** The indexed page of a story that was found. */
  fragment(story: number): Promise<Fragment | undefined> {
    return this.#engine.fragment(story);
  }

  #words(): Promise<Vocabulary | undefined> {
    this.#vocabulary ??= loadVocabulary().catch(() => {
      this.#vocabulary = undefined;
      return undefined;
    });
    return this.#vocabulary;
  }
}

/** The code comes with the words: without a word that no story has, neither is needed. */
async function loadVocabulary(): Promise<Vocabulary> {
  const [{ Vocabulary }, response] = await Promise.all([
    import('./vocabulary.ts'),
    fetch('/zoek/woorden.json'),
  ]);
  return new Vocabulary((await response.json()) as VocabularyFile);
}
