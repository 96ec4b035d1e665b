import { type KnownValues, readAddress } from '../../finder/address.ts';
import type { FacetedStory } from '../../finder/formats/facets.ts';
import { choices, matches, remaining, type Selection } from '../../finder/selection.ts';

/** What an address of the newsletter asks for. It has the parameters of the finder. */
export interface Asked {
  selection: Selection;
  /** Whether anything is asked: without that the page shows its months only. */
  isAnything: boolean;
  /** Whether it has words and no stories: only the finder can tell which stories those are. */
  isForFinder: boolean;
  /** Whether the stories follow from facets, for which the facets of all stories are needed. */
  needsFacets: boolean;
}

/** Reads `?verhaal=…&verhaal=…`, and the facets and words of the finder; `known` are the values that a facet has. */
export function readAsked(search: string, known: KnownValues): Asked {
  const selection = readAddress(search, known);
  const isChosen = selection.stories.length > 0;
  const hasFacets = choices({ ...selection, stories: [] }).length > 0;
  return {
    selection,
    isAnything: isChosen || hasFacets || selection.q !== '',
    isForFinder: !isChosen && selection.q !== '',
    needsFacets: hasFacets,
  };
}

/**
 * The slugs that a selection asks for, in its order; all of them, so that a page can say how many it leaves out. `stories`
 * are all stories with their details; only a selection with facets looks at them. A story that they do not have stays, so
 * that the page can say so.
 */
export function askedSlugs(selection: Selection, stories: readonly FacetedStory[]): string[] {
  const slugOf = (story: FacetedStory) => story.details?.slug ?? '';
  if (selection.stories.length === 0) return remaining(stories, selection, undefined).map(slugOf);
  return selection.stories.filter((slug) => {
    const story = stories.find((one) => slugOf(one) === slug);
    return story === undefined || matches(story, { ...selection, stories: [] });
  });
}

/** The list with the item at `index` moved by `by` places; the same list when it would leave it. */
export function moved<Item>(items: readonly Item[], index: number, by: number): Item[] {
  const to = index + by;
  if (to < 0 || to >= items.length) return [...items];
  const rest = items.filter((_, place) => place !== index);
  return [...rest.slice(0, to), ...items.slice(index, index + 1), ...rest.slice(to)];
}
