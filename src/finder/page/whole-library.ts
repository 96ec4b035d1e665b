import { addDetails, readCatalogue } from '../formats/catalogue.ts';
import type { FacetedStory } from '../formats/facets.ts';
import type { WholeLibraryData } from '../formats/page-data.ts';
import { type PostingLists, ungroupPostings } from '../formats/posting-lists.ts';
import type { StorySearch } from '../search/story-search.ts';
import { FinderLibrary } from './finder-library.ts';

/** A library whose page holds everything but Pagefind. */
export class WholeLibrary extends FinderLibrary {
  readonly initialLimit: number;
  readonly #data: WholeLibraryData;
  #stories: FacetedStory[] | undefined;
  #quick: PostingLists | undefined;

  constructor(data: WholeLibraryData) {
    super(data);
    this.initialLimit = data.total;
    this.#data = data;
  }

  async storiesFor(): Promise<FacetedStory[]> {
    if (this.#stories === undefined) {
      this.#stories = readCatalogue(this.#data.catalogue);
      addDetails(this.#stories, this.#data.details);
    }
    return this.#stories;
  }

  async postingLists(): Promise<PostingLists> {
    this.#quick ??= ungroupPostings(this.#data.quick);
    return this.#quick;
  }

  loadsBeforeAnswer(): boolean {
    return true;
  }

  prepare(search: StorySearch): void {
    search.prepare();
  }
}
