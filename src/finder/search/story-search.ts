import { finderFile } from '../../addresses.ts';
import type { QuickWords } from '../formats/quick-words.ts';
import type { VocabularyFile } from '../formats/vocabulary-file.ts';
import { fold } from '../words/word.ts';
import { type Answer, answer } from './answer.ts';
import type { WordSource } from './found.ts';
import { type Fragment, PagefindEngine } from './pagefind-engine.ts';
import { QuickIndex } from './quick-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many of the first stories are looked at for the word as it was typed. */
const mostCompared = 10;

/** What the search needs to know of the library. */
interface Library {
  /** The number of stories. */
  total: number;
  silent: ReadonlySet<string>;
  /** Gives a part of the quick index. */
  quickWords(shard: string): Promise<QuickWords>;
  /** The name of a topic, by its number. */
  nameOf(topic: number): string;
}

/** Search in two steps: at once from what the page knows, then from the whole texts. */
export class StorySearch {
  readonly #quick: QuickIndex;
  readonly #engine = new PagefindEngine();
  readonly #library: Library;
  #vocabulary: Promise<Vocabulary | undefined> | undefined;

  constructor(library: Library) {
    this.#quick = new QuickIndex(library.quickWords);
    this.#library = library;
  }

  /** Fetches the engine before it is asked; nothing is lost when that does not work. */
  prepare(): void {
    void this.#engine.load().catch(() => {});
  }

  /** Whether the whole answer is as near as the first. */
  get isReady(): boolean {
    return this.#engine.isReady;
  }

  /** The first answer, without the engine: titles, summaries, labels and keywords. */
  first(query: string): Promise<Answer> {
    return this.#answer(query, [this.#quick], undefined);
  }

  /** The whole answer; `literal` leaves unknown words as they are. Rejects when the engine cannot be had. */
  async whole(query: string, literal: boolean): Promise<Answer> {
    const sources = [this.#quick, this.#engine];
    const plain = await this.#answer(query, sources, undefined);
    if (literal || plain.terms.every((term) => term.found.size > 0)) return this.#literalFirst(plain);
    return this.#answer(query, sources, await this.#words());
  }

  /** What can be found without the engine, unknown words mended unless `literal`. */
  async withoutEngine(query: string, literal: boolean): Promise<Answer> {
    return this.#answer(query, [this.#quick], literal ? undefined : await this.#words());
  }

  #answer(
    query: string,
    sources: readonly WordSource[],
    vocabulary: Vocabulary | undefined,
  ): Promise<Answer> {
    const { total, silent, nameOf } = this.#library;
    return answer({ query, sources, vocabulary, total, silent, nameOf });
  }

  /**
   * A word that stands only in texts: stories that have it as it was typed come before those that have another
   * word with the same stem ("pasje", "passen"), most times first. Their texts are fetched anyway, to show where
   * it stands.
   */
  async #literalFirst(answered: Answer): Promise<Answer> {
    const { terms, stories } = answered;
    const [term] = terms;
    const best = term?.found.get(stories[0] ?? -1);
    if (term === undefined || terms.length > 1 || best === undefined || best.lead > 0) return answered;
    const texts = await Promise.all(stories.slice(0, mostCompared).map((story) => this.fragment(story)));
    const typed = fold(term.typed);
    const times = texts.map(
      (text) => text?.raw_content.split(/\s+/).filter((word) => fold(word) === typed).length,
    );
    const counts = new Map(stories.map((story, index) => [story, times[index] ?? 0]));
    return { ...answered, stories: [...stories].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)) };
  }

  /** What stands on a page that was found. */
  fragment(page: number): Promise<Fragment | undefined> {
    return this.#engine.fragment(page);
  }

  #words(): Promise<Vocabulary | undefined> {
    this.#vocabulary ??= loadVocabulary().catch(() => {
      this.#vocabulary = undefined;
      return undefined;
    });
    return this.#vocabulary;
  }
}

/** The code comes with the words: without a word that no page has, neither is needed. */
async function loadVocabulary(): Promise<Vocabulary> {
  const [{ Vocabulary }, response] = await Promise.all([
    import('./vocabulary.ts'),
    fetch(finderFile('woorden')),
  ]);
  return new Vocabulary((await response.json()) as VocabularyFile);
}
