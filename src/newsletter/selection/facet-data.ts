import { finderFile } from '../../addresses.ts';
import type { KnownValues } from '../../finder/address.ts';
import { addDetails, type Catalogue, type Details, readCatalogue } from '../../finder/formats/catalogue.ts';
import type { FacetedStory } from '../../finder/formats/facets.ts';
import { fetchJson } from '../../finder/search/fetch-file.ts';

/** What the page knows of all stories, as JSON. */
export interface FacetData {
  /** The name of the numbering of the files of the finder. */
  numbering: string;
  known: KnownValues;
  /** Former slugs, each with the slug that its story has now. */
  formerly: Record<string, string>;
  /** Absent when the library is too large for a page: then they are in files of the finder. */
  whole?: { catalogue: Catalogue; details: Details };
}

/** All stories with their details. Rejects when they cannot be had. */
export async function storiesFrom({ numbering, whole }: FacetData): Promise<FacetedStory[]> {
  const catalogue = whole?.catalogue ?? (await fetchJson<Catalogue>(finderFile(numbering, 'catalogus')));
  const details = whole?.details ?? (await fetchJson<Details>(finderFile(numbering, 'details')));
  const stories = readCatalogue(catalogue);
  addDetails(stories, details);
  return stories;
}
