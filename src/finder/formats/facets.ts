/** The facets of the finder, by their name in the address and in the catalogue. */
export const facetNames = ['sector', 'aanpak', 'doelgroep'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values by facet: those that a story has, or those that a reader chose. */
export interface FacetValues extends Record<FacetName, readonly string[]> {}

/** The values of a story, with which of its approaches it only touches. */
export interface StoryFacets extends FacetValues {
  touches?: readonly string[];
}

/** What orders and choices of stories need to know of a story. */
export interface StoryDetails {
  /** Its slug and those that it had before: links with a choice of stories hold any of them. */
  slugs: readonly string[];
  /** The largest single number of jobs that the story names; 0 when it names none. */
  placements: number;
  /** The month of its facts, as "2019-01", or the year when no month is known. */
  asOf: string;
}

/** One story, as far as facets and orders see it. */
export interface FacetedStory {
  /** Its place among all stories, from 0. */
  number: number;
  facets: StoryFacets;
  /** Absent until an order or a choice of stories needs it. */
  details?: StoryDetails | undefined;
}
