import { finderFile } from '../../addresses.ts';
import type { AnswerFile, AnswerPage } from '../formats/answer-pages.ts';
import { type PostingLists, ungroupPostings } from '../formats/posting-lists.ts';
import type { VocabularyFile } from '../formats/vocabulary-file.ts';
import { type Answer, answer } from './answer.ts';
import type { WithAnswers } from './answer-order.ts';
import { fetchJson, withinTime } from './fetch-file.ts';
import { loadOnce } from './load-once.ts';
import { PagefindEngine } from './pagefind-engine.ts';
import type { PostingSource } from './postings.ts';
import { termsOf } from './query.ts';
import { QuickIndex } from './quick-index.ts';
import type { StoryTexts } from './story-texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the search needs to know of the library. */
interface SearchedLibrary {
  /** The name of the numbers by which it knows its pages. */
  numbering: string;
  /** The number of stories. */
  total: number;
  /** Hashes of the names that must find nothing; see formats/hashed-names.ts. */
  hashedNames: ReadonlySet<string>;
  /** Posting lists of the quick index, among which those of a stem. */
  postingLists(stem: string): Promise<PostingLists>;
  /** The number of the first page that answers by itself; topics are before it. */
  firstAnswer: number;
  /** A topic or a page that answers by itself, by its number. */
  pageOf(page: number): AnswerPage | undefined;
  /** The pages that answer by themselves; they are loaded at the first call. Rejects when they cannot be loaded. */
  answerFile(): Promise<AnswerFile>;
}

/** What is loaded with the first search. */
interface Beside {
  vocabulary?: Vocabulary | undefined;
  withAnswers?: WithAnswers | undefined;
}

/** Search in two steps: a first answer from the quick index, then the full answer from whole texts. */
export class StorySearch {
  readonly #quick: QuickIndex;
  readonly #answers: QuickIndex;
  readonly #engine: PagefindEngine;
  readonly #library: SearchedLibrary;
  readonly #vocabulary: () => Promise<Vocabulary>;
  readonly #answerLists = loadOnce(async () => ungroupPostings((await this.#library.answerFile()).quick));
  readonly #withAnswers = loadOnce(() => this.#loadAnswers());

  /** The texts of the stories. Rejects when their code cannot be loaded; the next call tries again. */
  readonly texts: () => Promise<StoryTexts> = loadOnce(
    async () => new (await loadCode()).StoryTexts(this.#library.numbering),
  );

  /** Why something beside the index could not be loaded for the last answer, so that it may lack something. */
  missing: unknown;

  constructor(library: SearchedLibrary) {
    this.#quick = new QuickIndex((stem) => library.postingLists(stem));
    this.#answers = new QuickIndex(() => this.#answerLists());
    this.#engine = new PagefindEngine(library.numbering);
    this.#vocabulary = loadOnce(() => loadVocabulary(library.numbering));
    this.#library = library;
  }

  /** Loads the engine, however long that takes. Rejects when it cannot be loaded; the next use tries again. */
  load(): Promise<void> {
    return this.#engine.load();
  }

  /** Begins anew with the engine at the next use. */
  restart(): void {
    this.#engine.restart();
  }

  /** Loads what a search needs before its first use. A failure is ignored: the next use tries again. */
  prepare(): void {
    void this.load().catch(() => {});
    void this.#withAnswers().catch(() => {});
  }

  /** Whether the engine is loaded, so that the full answer takes no longer than the first. */
  get isReady(): boolean {
    return this.#engine.isReady;
  }

  /** Starts to load what the first answer to a query needs, for all its words at once: the answer itself asks for them in turn. */
  expect(query: string): void {
    for (const { forms } of termsOf(query)) for (const form of forms) void this.#quick.find(form);
  }

  /** The first answer, without the engine: titles, summaries, labels and keywords. */
  first(query: string): Promise<Answer> {
    this.expect(query);
    return this.#answer(query, [this.#quick], {});
  }

  /** The full answer; `literal` leaves words as they were typed. Rejects when the engine cannot be loaded. */
  async full(query: string, literal: boolean): Promise<Answer> {
    const beside = this.#beside(literal);
    const texts = this.texts().catch(() => undefined);
    await withinTime(this.#engine.load());
    const sources = [this.#quick, this.#answers, this.#engine];
    const answered = await this.#answer(query, sources, await beside);
    return (await texts)?.literalFirst(answered) ?? answered;
  }

  /** The answer of the quick index alone, with unknown words corrected unless `literal`. */
  async withoutEngine(query: string, literal: boolean): Promise<Answer> {
    const sources = [this.#quick, this.#answers];
    return this.#answer(query, sources, await this.#beside(literal));
  }

  #answer(
    query: string,
    sources: readonly PostingSource[],
    { vocabulary, withAnswers }: Beside,
  ): Promise<Answer> {
    const library = this.#library;
    return answer({
      query,
      sources,
      vocabulary,
      total: library.total,
      hashedNames: library.hashedNames,
      firstAnswer: library.firstAnswer,
      nameOf: (topic) => library.pageOf(topic)?.label ?? '',
      withAnswers,
    });
  }

  /** What the full answer needs beside the index; a part that cannot be loaded is left out. */
  async #beside(literal: boolean): Promise<Beside> {
    this.missing = undefined;
    const note = (error: unknown) => {
      this.missing = error;
      return undefined;
    };
    const [vocabulary, withAnswers] = await Promise.all([
      literal ? undefined : this.#vocabulary().catch(note),
      this.#withAnswers().catch(note),
    ]);
    return { vocabulary, withAnswers };
  }

  async #loadAnswers(): Promise<WithAnswers> {
    const [{ withAnswers }] = await Promise.all([loadCode(), this.#library.answerFile()]);
    return (query, found) => withAnswers(query, found, (page) => this.#library.pageOf(page));
  }
}

/** The code that only the full answer needs. */
function loadCode(): Promise<typeof import('./full-answer.ts')> {
  return withinTime(import('./full-answer.ts'));
}

async function loadVocabulary(numbering: string): Promise<Vocabulary> {
  const [{ Vocabulary }, words] = await Promise.all([
    loadCode(),
    fetchJson<VocabularyFile>(finderFile(numbering, 'woorden')),
  ]);
  return new Vocabulary(words);
}
