import { amountOf } from '../../figures/amount.ts';
import type { StoryData } from '../../schema/story.ts';
import type { StoryDetails, StoryFacets } from '../formats/facets.ts';

/** The values of a story by facet; the approaches that it touches count too, as on the pages per approach. */
export function facetsOf({
  data,
}: {
  data: Pick<StoryData, 'sector' | 'approach' | 'alsoTouches' | 'doelgroep'>;
}): StoryFacets {
  return {
    sector: data.sector,
    aanpak: [...data.approach, ...data.alsoTouches].map(({ id }) => id),
    doelgroep: data.doelgroep,
    touches: data.alsoTouches.map(({ id }) => id),
  };
}

/** What orders and choices need to know of a story. */
export function detailsOf({
  slugs,
  data,
}: {
  slugs: readonly string[];
  data: Pick<StoryData, 'asOf' | 'figures'>;
}): StoryDetails {
  const amounts = data.figures
    .filter((figure) => figure.kind === 'placements')
    .map((figure) => amountOf(figure.value) ?? 0);
  return {
    slugs,
    placements: Math.max(0, ...amounts),
    asOf: data.asOf,
  };
}
