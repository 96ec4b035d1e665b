import { type FacetedStory, type FacetName, type FacetValues, facetNames } from './formats/facets.ts';

/** The orders that a reader can choose; the default is best first with words, and by organisation without. */
export const orders = ['organisatie', 'banen', 'datum'] as const;
export type Order = (typeof orders)[number];

/** What a reader asks for: words, values per facet, and how to show the results. */
export interface Selection {
  q: string;
  /** Whether words are searched for as typed, without "Bedoelde je …?". */
  literal: boolean;
  facets: FacetValues;
  /** Only these stories, by slug; empty for all. */
  stories: readonly string[];
  order: Order | undefined;
  /** How many stories are shown at the most, when more than the first page. */
  shown: number | undefined;
  /** Whether the stories are shown on the map instead of in a list. */
  onMap: boolean;
}

/** The numbers of the stories that a search found, best first; undefined when nothing was searched for. */
export type Hits = readonly number[] | undefined;

export const nothingSelected: Selection = {
  q: '',
  literal: false,
  facets: { sector: [], aanpak: [], doelgroep: [] },
  stories: [],
  order: undefined,
  shown: undefined,
  onMap: false,
};

/**
 * Whether a story has the chosen values: OR within a facet, AND between facets, and any value in a facet without a
 * choice.
 */
export function matches(story: FacetedStory, selection: Selection): boolean {
  return lackedBy(story, selection).length === 0;
}

/** What keeps a story out: the facets of which it has none of the chosen values, and whether other stories were chosen. */
function lackedBy(
  { facets, details }: FacetedStory,
  { facets: chosen, stories }: Selection,
): (FacetName | 'stories')[] {
  const isOther = stories.length > 0 && !stories.some((slug) => details?.slugs.includes(slug));
  const lacked = facetNames.filter(
    (name) => chosen[name].length > 0 && !chosen[name].some((value) => facets[name].includes(value)),
  );
  return isOther ? [...lacked, 'stories'] : lacked;
}

/**
 * The stories that match a selection, in its order; without one in the order of the search, or else in their own, where
 * those that are about a chosen approach come before those that only touch it.
 */
export function remaining<Story extends FacetedStory>(
  stories: readonly Story[],
  selection: Selection,
  hits: Hits,
): Story[] {
  const matching = hitsAmong(stories, hits).filter((story) => matches(story, selection));
  const { aanpak } = selection.facets;
  if (selection.order !== undefined || hits !== undefined || aanpak.length === 0)
    return ordered(matching, selection.order);
  const isAbout = ({ facets }: Story) =>
    facets.aanpak.some((value) => aanpak.includes(value) && !facets.touches?.includes(value));
  return [...matching.filter(isAbout), ...matching.filter((story) => !isAbout(story))];
}

/** The chosen approaches that a story only touches; empty when it is about one of those that were chosen. */
export function touchedOf({ facets }: FacetedStory, { facets: { aanpak } }: Selection): string[] {
  const own = aanpak.filter((value) => facets.aanpak.includes(value));
  return own.every((value) => facets.touches?.includes(value)) ? own : [];
}

/** Whether stories stand best first when no order is chosen, and not by organisation. */
export function hasBestOrder({ q, facets }: Pick<Selection, 'q' | 'facets'>): boolean {
  return q !== '' || facets.aanpak.length > 0;
}

function ordered<Story extends FacetedStory>(stories: Story[], order: Order | undefined): Story[] {
  switch (order) {
    case 'organisatie':
      return stories.sort((a, b) => a.number - b.number);
    case 'banen':
      return stories.sort((a, b) => (b.details?.placements ?? 0) - (a.details?.placements ?? 0));
    case 'datum':
      return stories.sort((a, b) => (b.details?.asOf ?? '').localeCompare(a.details?.asOf ?? ''));
    default:
      return stories;
  }
}

/**
 * For each value how many stories a reader sees when it is (also) chosen: those that match the search and
 * the other facets and have this value. Values that no story has are absent.
 */
export function countValues(
  stories: readonly FacetedStory[],
  selection: Selection,
  hits: Hits,
): Record<FacetName, Map<string, number>> {
  const counts = {
    sector: new Map<string, number>(),
    aanpak: new Map<string, number>(),
    doelgroep: new Map<string, number>(),
  };
  // In one pass: there may be thousands of stories, and this is done while a reader types.
  for (const story of hitsAmong(stories, hits)) {
    const lacked = lackedBy(story, selection);
    for (const name of facetNames) {
      if (!lacked.every((one) => one === name)) continue;
      for (const value of story.facets[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The choices of a selection other than its words, each of which can be dropped by itself. */
export function choices({ facets, stories }: Selection): { name: FacetName | 'stories'; value: string }[] {
  const values = facetNames.flatMap((name) => facets[name].map((value) => ({ name, value })));
  return stories.length === 0 ? values : [...values, { name: 'stories' as const, value: '' }];
}

/** Whether a selection can only be shown with the facets of all stories, not by the hits of a search alone. */
export function needsStories(selection: Selection): boolean {
  return choices(selection).length > 0 || selection.order !== undefined;
}

/** The selection without this choice. */
export function drop(selection: Selection, name: FacetName | 'stories', value: string): Selection {
  if (name === 'stories') return { ...selection, stories: [] };
  const rest = selection.facets[name].filter((one) => one !== value);
  return { ...selection, facets: { ...selection.facets, [name]: rest } };
}

/** The stories that a search found, in its order; all of them when nothing was searched for. */
function hitsAmong<Story extends FacetedStory>(stories: readonly Story[], hits: Hits): Story[] {
  if (hits === undefined) return [...stories];
  return hits.flatMap((number) => stories[number] ?? []);
}
