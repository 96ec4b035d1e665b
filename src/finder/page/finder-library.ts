import type { FacetedStory } from '../formats/facets.ts';
import type { PageData } from '../formats/page-data.ts';
import type { PostingLists } from '../formats/posting-lists.ts';
import type { IndexedTopic } from '../formats/topics.ts';
import type { StorySearch } from '../search/story-search.ts';
import type { Selection } from '../selection.ts';

/** What the finder knows of all stories and topics; the subclasses differ in how the data is delivered. */
export abstract class FinderLibrary {
  readonly numbering: string;
  readonly total: number;
  readonly topics: readonly IndexedTopic[];
  readonly hashedNames: ReadonlySet<string>;
  /** How many stories are added at a time. */
  readonly pageSize: number;
  /** How many stories are shown before more are asked for. */
  abstract readonly initialLimit: number;

  constructor({ numbering, total, topics, hashedNames, pageSize }: PageData) {
    this.numbering = numbering;
    this.total = total;
    this.topics = topics;
    this.hashedNames = new Set(hashedNames);
    this.pageSize = pageSize;
  }

  /** All stories, with what this selection needs to know of them. Rejects when that cannot be loaded. */
  abstract storiesFor(selection: Selection): Promise<FacetedStory[]>;

  /** The posting lists of one shard of the quick index. Rejects when they cannot be loaded. */
  abstract postingLists(shard: string): Promise<PostingLists>;

  /** Whether `storiesFor` comes before the answer to the words of a selection; otherwise it waits for that. */
  abstract loadsBeforeAnswer(selection: Selection): boolean;

  /** Loads what a search will need, when a reader goes to the field for words. */
  abstract prepare(search: StorySearch): void;

  /** The topics with these numbers. */
  topicsOf(numbers: readonly number[]): IndexedTopic[] {
    return numbers.flatMap((number) => this.topics[number - this.total] ?? []);
  }

  /** The label of the topic with this number. */
  nameOf(number: number): string {
    return this.topics[number - this.total]?.label ?? '';
  }
}
