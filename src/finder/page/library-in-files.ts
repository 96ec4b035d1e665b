import { finderFile } from '../../addresses.ts';
import { addDetails, type Catalogue, type Details, readCatalogue } from '../formats/catalogue.ts';
import type { FacetedStory } from '../formats/facets.ts';
import type { PageData } from '../formats/page-data.ts';
import type { PostingLists } from '../formats/posting-lists.ts';
import { type Shard, shardOf } from '../formats/shards.ts';
import { fetchJson } from '../search/fetch-file.ts';
import { loadEachOnce, loadOnce } from '../search/load-once.ts';
import { needsStories, type Selection } from '../selection.ts';
import { FinderLibrary } from './finder-library.ts';

/** A library that is too large for its page: its data is in files that are loaded when a selection needs them. */
export class LibraryInFiles extends FinderLibrary {
  readonly initialLimit: number;
  readonly #words = loadEachOnce(async (shard: number) => {
    const { words, cards } = await fetchJson<Shard>(finderFile(this.numbering, `snel-${shard}`));
    this.cards.push(cards);
    return words;
  });
  readonly #stories = loadOnce(async () =>
    readCatalogue(await fetchJson<Catalogue>(finderFile(this.numbering, 'catalogus'))),
  );
  readonly #details = loadOnce(async () =>
    addDetails(await this.#stories(), await fetchJson<Details>(finderFile(this.numbering, 'details'))),
  );

  constructor(data: PageData) {
    super(data);
    this.initialLimit = data.pageSize;
  }

  async storiesFor({ stories, order }: Selection): Promise<FacetedStory[]> {
    const all = await this.#stories();
    if (stories.length > 0 || order !== undefined) await this.#details();
    return all;
  }

  postingLists(stem: string): Promise<PostingLists> {
    return this.#words(shardOf(stem));
  }

  /** The counts of the filters come last, when a filter is opened: the answer does not need them. */
  loadsBeforeAnswer(selection: Selection): boolean {
    return needsStories(selection);
  }

  /** Nothing: the first answer is loaded too, and must not wait for the engine. */
  prepare(): void {}
}
