import { type FacetedStory, type FacetName, type FacetValues, facetNames } from './formats/facets.ts';

/** The orders that a reader can choose; without a choice the best come first, or else organisations by name. */
export const orders = ['organisatie', 'banen', 'datum'] as const;
export type Order = (typeof orders)[number];

/** What a reader has asked for: words, values per facet, and how to show what is found. */
export interface Selection {
  q: string;
  /** Whether the words count as typed, without "Bedoelde je …?". */
  literal: boolean;
  facets: FacetValues;
  /** Only these stories, by slug; empty for all. */
  stories: readonly string[];
  order: Order | undefined;
  /** How many stories are shown at the most, when more than the first page. */
  shown: number | undefined;
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
};

/** OR within a facet, AND between facets; a facet without a choice leaves everything in. */
export function matches(story: FacetedStory, { facets, stories }: Selection, except?: FacetName): boolean {
  const chosen = stories.length === 0 || stories.includes(story.details?.slug ?? '');
  return (
    chosen &&
    facetNames.every(
      (name) =>
        name === except ||
        facets[name].length === 0 ||
        facets[name].some((value) => story.facets[name].includes(value)),
    )
  );
}

/** The stories that remain, in the chosen order, else in that of the search, else in their own. */
export function remaining<Story extends FacetedStory>(
  stories: readonly Story[],
  selection: Selection,
  hits: Hits,
): Story[] {
  const found = searched(stories, hits).filter((story) => matches(story, selection));
  return ordered(found, selection.order);
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
  const found = searched(stories, hits);
  const count = (name: FacetName) => {
    const counts = new Map<string, number>();
    for (const story of found) {
      if (!matches(story, selection, name)) continue;
      for (const value of story.facets[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return { sector: count('sector'), aanpak: count('aanpak'), doelgroep: count('doelgroep') };
}

/** One choice less, and how many stories that would leave. */
export interface WayOut {
  /** What is dropped: a facet value, the search words, or the choice of stories. */
  drop: { name: FacetName | 'q' | 'stories'; value: string };
  selection: Selection;
  count: number;
}

/** When nothing remains: the single choices whose removal brings stories back, most stories first. */
export function waysOut(stories: readonly FacetedStory[], selection: Selection, hits: Hits): WayOut[] {
  const left = (without: Selection, found: Hits) => remaining(stories, without, found).length;
  const ways: WayOut[] = choices(selection).map(({ name, value }) => {
    const without = drop(selection, name, value);
    return { drop: { name, value }, selection: without, count: left(without, hits) };
  });
  if (selection.q !== '') {
    const without = { ...selection, q: '' };
    ways.push({
      drop: { name: 'q', value: selection.q },
      selection: without,
      count: left(without, undefined),
    });
  }
  return ways.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
}

/** What is chosen beside the words, each as something that can be dropped by itself. */
export function choices({ facets, stories }: Selection): { name: FacetName | 'stories'; value: string }[] {
  const values = facetNames.flatMap((name) => facets[name].map((value) => ({ name, value })));
  return stories.length === 0 ? values : [...values, { name: 'stories' as const, value: '' }];
}

/** The selection without this choice. */
export function drop(selection: Selection, name: FacetName | 'stories', value: string): Selection {
  if (name === 'stories') return { ...selection, stories: [] };
  const rest = selection.facets[name].filter((one) => one !== value);
  return { ...selection, facets: { ...selection.facets, [name]: rest } };
}

function searched<Story extends FacetedStory>(stories: readonly Story[], hits: Hits): Story[] {
  if (hits === undefined) return [...stories];
  return hits.flatMap((number) => stories[number] ?? []);
}
