import { readAddress, writeAddress } from '../finder/address.ts';
import type { FacetName } from '../finder/formats/facets.ts';
import { nothingSelected, remaining } from '../finder/selection.ts';
import type { EmbeddedStory } from './embedded-story.ts';

/**
 * The stories that an address of the finder selects by its filters or by their slugs, former ones too, with that selection as
 * the finder writes it. Words and orders do not count: a list in a frame has no search engine, and the newest stand first.
 */
export function chosenStories<Story extends Omit<EmbeddedStory, 'title' | 'line' | 'about'>>(
  all: readonly Story[],
  search: string,
): { stories: Story[]; search: string } {
  const known = (name: FacetName) => [...new Set(all.flatMap((story) => story[name]))];
  const asked = readAddress(search, {
    sector: known('sector'),
    aanpak: known('aanpak'),
    doelgroep: known('doelgroep'),
  });
  const currentSlug = (slug: string) => all.find(({ slugs }) => slugs.includes(slug))?.slugs[0] ?? slug;
  const selection = { ...nothingSelected, facets: asked.facets, stories: asked.stories.map(currentSlug) };
  const faceted = all.map((story, number) => ({
    number,
    story,
    facets: story,
    details: { slug: story.slugs[0] ?? '', placements: 0, asOf: '' },
  }));
  return {
    stories: remaining(faceted, selection, undefined).map(({ story }) => story),
    search: writeAddress(selection),
  };
}
