import { finderFile } from '../../addresses.ts';
import { fold } from '../../dutch/fold.ts';
import type { PostingLists } from '../formats/posting-lists.ts';
import type { VocabularyFile } from '../formats/vocabulary-file.ts';
import { type Answer, answer } from './answer.ts';
import { fetchJson, withinTime } from './fetch-file.ts';
import { loadOnce } from './load-once.ts';
import { type Fragment, PagefindEngine } from './pagefind-engine.ts';
import type { PostingSource } from './postings.ts';
import { QuickIndex } from './quick-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In how many of the first stories the word is looked for as it was typed. */
const mostCompared = 10;

/** What the search needs to know of the library. */
interface SearchedLibrary {
  /** The name of the numbers by which it knows its pages. */
  numbering: string;
  /** The number of stories. */
  total: number;
  /** Hashes of the names that must find nothing; see formats/hashed-names.ts. */
  hashedNames: ReadonlySet<string>;
  /** The posting lists of one shard of the quick index. */
  postingLists(shard: string): Promise<PostingLists>;
  /** The label of a topic, by its number. */
  nameOf(topic: number): string;
}

/** Search in two steps: a first answer from the quick index, then the full answer from whole texts. */
export class StorySearch {
  readonly #quick: QuickIndex;
  readonly #engine: PagefindEngine;
  readonly #library: SearchedLibrary;
  readonly #vocabulary: () => Promise<Vocabulary>;

  constructor(library: SearchedLibrary) {
    this.#quick = new QuickIndex((shard) => library.postingLists(shard));
    this.#engine = new PagefindEngine(library.numbering);
    this.#vocabulary = loadOnce(() => loadVocabulary(library.numbering));
    this.#library = library;
  }

  /** Loads the engine, however long that takes. Rejects when it cannot be loaded; the next use tries again. */
  load(): Promise<void> {
    return this.#engine.load();
  }

  /** Whether the engine is loaded, so that the full answer takes no longer than the first. */
  get isReady(): boolean {
    return this.#engine.isReady;
  }

  /** The first answer, without the engine: titles, summaries, labels and keywords. */
  first(query: string): Promise<Answer> {
    return this.#answer(query, [this.#quick], undefined);
  }

  /** The full answer; `literal` leaves unknown words as they are. Rejects when the engine cannot be loaded. */
  async full(query: string, literal: boolean): Promise<Answer> {
    const sources = [this.#quick, this.#engine];
    const plain = await this.#answer(query, sources, undefined);
    if (literal || plain.terms.every((term) => term.postings.size > 0)) return this.#literalFirst(plain);
    return this.#answer(query, sources, await this.#knownWords());
  }

  /** The answer of the quick index alone, with unknown words corrected unless `literal`. */
  async withoutEngine(query: string, literal: boolean): Promise<Answer> {
    return this.#answer(query, [this.#quick], literal ? undefined : await this.#knownWords());
  }

  #answer(
    query: string,
    sources: readonly PostingSource[],
    vocabulary: Vocabulary | undefined,
  ): Promise<Answer> {
    const { total, hashedNames } = this.#library;
    const nameOf = (topic: number) => this.#library.nameOf(topic);
    return answer({ query, sources, vocabulary, total, hashedNames, nameOf });
  }

  /**
   * Reorders the answer to one word that occurs only in texts: stories that have it as it was typed come before those
   * that have another word with the same stem ("pasje", "passen"), the most occurrences first. The texts that this
   * needs are fetched for their excerpts anyway.
   */
  async #literalFirst(answered: Answer): Promise<Answer> {
    const { terms, stories } = answered;
    const [term] = terms;
    const best = term?.postings.get(stories[0] ?? -1);
    if (term === undefined || terms.length > 1 || best === undefined || best.weight > 0) return answered;
    const texts = await Promise.all(stories.slice(0, mostCompared).map((story) => this.fragment(story)));
    const typed = fold(term.typed);
    const occurrences = texts.map(
      (text) => text?.raw_content.split(/\s+/).filter((word) => fold(word) === typed).length,
    );
    const counts = new Map(stories.map((story, index) => [story, occurrences[index] ?? 0]));
    return { ...answered, stories: [...stories].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)) };
  }

  /** The text of a page that was found; undefined when it cannot be loaded. */
  fragment(page: number): Promise<Fragment | undefined> {
    return this.#engine.fragment(page);
  }

  async #knownWords(): Promise<Vocabulary | undefined> {
    return this.#vocabulary().catch(() => undefined);
  }
}

/** The code is loaded with the data: both are needed only for a word that no page has. */
async function loadVocabulary(numbering: string): Promise<Vocabulary> {
  const [{ Vocabulary }, words] = await Promise.all([
    withinTime(import('./vocabulary.ts')),
    fetchJson<VocabularyFile>(finderFile(numbering, 'woorden')),
  ]);
  return new Vocabulary(words);
}
