import { finderFile } from '../../addresses.ts';
import { addDetails, readCatalogue } from '../formats/catalogue.ts';
import type { FacetedStory } from '../formats/facets.ts';
import type { PageData, WholeLibraryData } from '../formats/page-data.ts';
import { type PostingLists, ungroupPostings } from '../formats/posting-lists.ts';
import { fetchJson } from '../search/fetch-file.ts';
import { loadOnce } from '../search/load-once.ts';
import type { StorySearch } from '../search/story-search.ts';
import { FinderLibrary } from './finder-library.ts';

/** A small library: everything but Pagefind is in one file, which comes with the page. */
export class WholeLibrary extends FinderLibrary {
  readonly initialLimit: number;
  readonly #data = loadOnce(() => fetchJson<WholeLibraryData>(finderFile(this.numbering, 'alles')));
  readonly storiesFor = loadOnce(async (): Promise<FacetedStory[]> => {
    const { catalogue, details } = await this.#data();
    const stories = readCatalogue(catalogue);
    addDetails(stories, details);
    return stories;
  });
  readonly postingLists = loadOnce(
    async (): Promise<PostingLists> => ungroupPostings((await this.#data()).quick),
  );

  constructor(data: PageData) {
    super(data);
    this.initialLimit = data.total;
    this.#data().catch(() => {});
  }

  loadsBeforeAnswer(): boolean {
    return true;
  }

  prepare(search: StorySearch): void {
    search.prepare();
  }
}
