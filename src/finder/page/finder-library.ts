import { finderFile } from '../../addresses.ts';
import type { AnswerFile, AnswerPage } from '../formats/answer-pages.ts';
import type { FacetedStory } from '../formats/facets.ts';
import type { PageData } from '../formats/page-data.ts';
import type { PostingLists } from '../formats/posting-lists.ts';
import { type IndexedTopic, readTopics } from '../formats/topics.ts';
import { fetchJson } from '../search/fetch-file.ts';
import { loadOnce } from '../search/load-once.ts';
import type { StorySearch } from '../search/story-search.ts';
import type { Selection } from '../selection.ts';
import { addressOfTopic } from './topic-kinds.ts';

/** What the finder knows of all stories and topics; the subclasses differ in how the data is delivered. */
export abstract class FinderLibrary {
  readonly numbering: string;
  readonly total: number;
  readonly topics: readonly IndexedTopic[];
  readonly hashedNames: ReadonlySet<string>;
  /** How many stories are added at a time. */
  readonly pageSize: number;
  /** Cards that came with other files, as HTML, for the list of cards to take. */
  readonly cards: string[] = [];
  /** The number of the first page that answers by itself: they are numbered after the topics. */
  readonly firstAnswer: number;
  /** The pages that answer by themselves, once they are loaded. */
  #answers: AnswerFile | undefined;
  readonly #loadAnswers = loadOnce(() => fetchJson<AnswerFile>(finderFile(this.numbering, 'antwoorden')));
  /** How many stories are shown before more are asked for. */
  abstract readonly initialLimit: number;

  constructor({ numbering, total, topics, hashedNames, pageSize }: PageData) {
    this.numbering = numbering;
    this.total = total;
    this.topics = readTopics(topics);
    this.hashedNames = new Set(hashedNames);
    this.pageSize = pageSize;
    this.firstAnswer = total + this.topics.length;
  }

  /** All stories, with what this selection needs to know of them. Rejects when that cannot be loaded. */
  abstract storiesFor(selection: Selection): Promise<FacetedStory[]>;

  /** Posting lists of the quick index, among which those of a stem. Rejects when they cannot be loaded. */
  abstract postingLists(stem: string): Promise<PostingLists>;

  /** Whether `storiesFor` comes before the answer to the words of a selection; otherwise it waits for that. */
  abstract loadsBeforeAnswer(selection: Selection): boolean;

  /** Loads what a search will need, when a reader goes to the field for words. */
  abstract prepare(search: StorySearch): void;

  /** The pages that answer by themselves. Rejects when they cannot be loaded. */
  async answerFile(): Promise<AnswerFile> {
    this.#answers = await this.#loadAnswers();
    return this.#answers;
  }

  /** The topics with these numbers. */
  topicsOf(numbers: readonly number[]): IndexedTopic[] {
    return numbers.flatMap((number) => this.topics[number - this.total] ?? []);
  }

  /** The topic, or the page that answers by itself, with this number; undefined for a story. */
  pageOf(number: number): AnswerPage | undefined {
    const topic = this.topics[number - this.total];
    if (topic === undefined) return this.#answers?.pages[number - this.firstAnswer];
    return { kind: topic.kind, url: addressOfTopic(topic), label: topic.label, names: [] };
  }

  /** The pages that answer by themselves, as far as they are loaded. */
  get answerPages(): readonly AnswerPage[] {
    return this.#answers?.pages ?? [];
  }

  /** The pages with these numbers. */
  pagesOf(numbers: readonly number[]): AnswerPage[] {
    return numbers.flatMap((number) => this.pageOf(number) ?? []);
  }
}
