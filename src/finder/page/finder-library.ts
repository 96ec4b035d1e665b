import { finderFile } from '../../addresses.ts';
import { addDetails, type Catalogue, type Details, readCatalogue } from '../formats/catalogue.ts';
import type { QuickWords } from '../formats/quick-words.ts';
import type { FindableTopic } from '../formats/topics.ts';
import type { Findable, Selection } from '../selection.ts';

/** What Finder.astro puts in the page: all of it, or without the parts that are fetched when needed. */
interface PageData {
  total: number;
  topics: FindableTopic[];
  silent: string[];
  catalogue?: Catalogue;
  details?: Details;
  quick?: QuickWords;
  /** The names of the files of the quick index, when it is not in the page. */
  shards?: string;
}

/** What the finder knows of all stories; a large library comes in pieces, when they are asked for. */
export class FinderLibrary {
  readonly total: number;
  readonly topics: readonly FindableTopic[];
  readonly silent: ReadonlySet<string>;
  readonly #data: PageData;
  #stories: Promise<Findable[]> | undefined;
  #detailed: Promise<void> | undefined;

  constructor(json: string) {
    this.#data = JSON.parse(json) as PageData;
    this.total = this.#data.total;
    this.topics = this.#data.topics;
    this.silent = new Set(this.#data.silent);
  }

  /** The topics with these numbers, which follow those of the stories. */
  topicsOf(numbers: readonly number[]): FindableTopic[] {
    return numbers.flatMap((number) => this.topics[number - this.total] ?? []);
  }

  /** The name of the topic with this number. */
  nameOf = (number: number): string => this.topics[number - this.total]?.label ?? '';

  /** Whether the page holds all cards. */
  get isWhole(): boolean {
    return this.#data.catalogue !== undefined;
  }

  /** All stories, with what this selection needs to know of them. Rejects when that cannot be had. */
  async storiesFor(selection: Selection): Promise<Findable[]> {
    this.#stories ??= this.#catalogue().then(readCatalogue);
    const stories = await this.#stories.catch((error: unknown) => {
      this.#stories = undefined;
      throw error;
    });
    const needsDetails = selection.stories.length > 0 || selection.order !== undefined;
    if (needsDetails || this.isWhole) {
      this.#detailed ??= this.#details().then((details) => addDetails(stories, details));
      await this.#detailed.catch((error: unknown) => {
        this.#detailed = undefined;
        throw error;
      });
    }
    return stories;
  }

  /** The words of one part of the quick index. */
  quickWords = async (shard: string): Promise<QuickWords> => {
    if (this.#data.quick !== undefined) return this.#data.quick;
    const exists = this.#data.shards?.split(' ').includes(shard) ?? false;
    return exists ? fetched<QuickWords>(finderFile(`snel-${shard}`)) : {};
  };

  async #catalogue(): Promise<Catalogue> {
    return this.#data.catalogue ?? fetched<Catalogue>(finderFile('catalogus'));
  }

  async #details(): Promise<Details> {
    return this.#data.details ?? fetched<Details>(finderFile('details'));
  }
}

async function fetched<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}
