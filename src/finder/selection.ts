/** The facets of the finder, by their name in the address. */
export const facetNames = ['sector', 'aanpak', 'doelgroep'] as const;
export type FacetName = (typeof facetNames)[number];

/** What a reader has asked for: words, and values per facet. */
export interface Selection {
  q: string;
  facets: Record<FacetName, readonly string[]>;
}

/** One story, as far as facets see it. */
export interface Findable {
  id: string;
  facets: Record<FacetName, readonly string[]>;
}

/** The ids that a search for `q` found, best first; undefined when nothing was searched for. */
export type Hits = readonly string[] | undefined;

export const nothingSelected: Selection = { q: '', facets: { sector: [], aanpak: [], doelgroep: [] } };

/** OR within a facet, AND between facets; a facet without a choice leaves everything in. */
export function matches(story: Findable, { facets }: Selection, except?: FacetName): boolean {
  return facetNames.every(
    (name) =>
      name === except ||
      facets[name].length === 0 ||
      facets[name].some((value) => story.facets[name].includes(value)),
  );
}

/** The stories that remain, in order of the search when there is one, else in their own order. */
export function remaining<Story extends Findable>(
  stories: readonly Story[],
  selection: Selection,
  hits: Hits,
): Story[] {
  return searched(stories, hits).filter((story) => matches(story, selection));
}

/**
 * For each value how many stories a reader sees when it is (also) chosen: those that match the search and
 * the other facets and have this value. Values that no story has are absent.
 */
export function countValues(
  stories: readonly Findable[],
  selection: Selection,
  hits: Hits,
): Record<FacetName, Map<string, number>> {
  const count = (name: FacetName) => {
    const counts = new Map<string, number>();
    for (const story of searched(stories, hits)) {
      const counted = matches(story, selection, name) ? 1 : 0;
      for (const value of story.facets[name]) counts.set(value, (counts.get(value) ?? 0) + counted);
    }
    return counts;
  };
  return { sector: count('sector'), aanpak: count('aanpak'), doelgroep: count('doelgroep') };
}

/** One choice less, and how many stories that would leave. */
export interface WayOut {
  /** What is dropped: a facet value, or the search words. */
  drop: { name: FacetName | 'q'; value: string };
  selection: Selection;
  count: number;
}

/** When nothing remains: the single choices whose removal brings stories back, most stories first. */
export function waysOut(stories: readonly Findable[], selection: Selection, hits: Hits): WayOut[] {
  const ways: WayOut[] = facetNames.flatMap((name) =>
    selection.facets[name].map((value) => {
      const without = toggle(selection, name, value);
      return { drop: { name, value }, selection: without, count: remaining(stories, without, hits).length };
    }),
  );
  if (selection.q !== '') {
    const without = { ...selection, q: '' };
    ways.push({
      drop: { name: 'q', value: selection.q },
      selection: without,
      count: remaining(stories, without, undefined).length,
    });
  }
  return ways.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
}

/** The selection with this value added, or removed when it was there. */
export function toggle(selection: Selection, name: FacetName, value: string): Selection {
  const chosen = selection.facets[name];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...selection, facets: { ...selection.facets, [name]: next } };
}

function searched<Story extends Findable>(stories: readonly Story[], hits: Hits): Story[] {
  if (hits === undefined) return [...stories];
  return hits.flatMap((id) => stories.find((story) => story.id === id) ?? []);
}
