import type { FacetedStory, FacetName } from './formats/facets.ts';
import { choices, drop, type Hits, remaining, type Selection } from './selection.ts';

/** A selection with one choice less, and how many stories it gives. */
export interface Relaxation {
  /** The choice that is dropped: a facet value, the search words, or the choice of stories. */
  drop: { name: FacetName | 'q' | 'stories'; value: string };
  selection: Selection;
  count: number;
}

/** For a selection without results: the single choices whose removal gives stories, most stories first. */
export function relaxations(
  stories: readonly FacetedStory[],
  selection: Selection,
  hits: Hits,
): Relaxation[] {
  const count = (relaxed: Selection, own: Hits) => remaining(stories, relaxed, own).length;
  const all: Relaxation[] = choices(selection).map(({ name, value }) => {
    const relaxed = drop(selection, name, value);
    return { drop: { name, value }, selection: relaxed, count: count(relaxed, hits) };
  });
  if (selection.q !== '') {
    const relaxed = { ...selection, q: '' };
    all.push({
      drop: { name: 'q', value: selection.q },
      selection: relaxed,
      count: count(relaxed, undefined),
    });
  }
  return all.filter((one) => one.count > 0).sort((a, b) => b.count - a.count);
}
