import { amountOf } from '../../figures/amount.ts';
import type { Story } from '../../knowledge-base/library.ts';
import type { FacetValues, StoryDetails } from '../formats/facets.ts';

/** The values of a story by facet; the approaches that it touches count too, as on the pages per approach. */
export function facetsOf(
  story: Pick<Story, 'sectors' | 'approaches' | 'alsoTouches' | 'doelgroepen'>,
): FacetValues {
  const ids = (references: { id: string }[]) => references.map((one) => one.id);
  return {
    sector: ids(story.sectors),
    aanpak: ids([...story.approaches, ...story.alsoTouches]),
    doelgroep: ids(story.doelgroepen),
  };
}

/** What orders and choices need to know of a story. */
export function detailsOf({
  id,
  data,
}: {
  id: string;
  data: Pick<Story['data'], 'asOf' | 'figures'>;
}): StoryDetails {
  const amounts = data.figures
    .filter((figure) => figure.kind === 'placements')
    .map((figure) => amountOf(figure.value) ?? 0);
  return { slug: id, placements: Math.max(0, ...amounts), asOf: data.asOf };
}
