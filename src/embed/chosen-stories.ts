import type { FacetName } from '../finder/formats/facets.ts';
import { ownParameters } from '../page-state/own-parameters.ts';
import type { SelectableStory } from './embedded-story.ts';

/** What a list in a frame understands of an address of the finder. */
export const facets: readonly FacetName[] = ['sector', 'aanpak', 'doelgroep'];
export const chosenStory = 'verhaal';

/**
 * The stories that an address of the finder selects by its filters or by their slugs, former ones too, with what that address
 * is now. A sector without stories gives none; a value that nobody knows does too, where the finder passes it over, for a list on somebody's page
 * must not grow by a mistake. Words and orders do not count: a list in a frame has no search engine. Those that are about a chosen approach come
 * before those that only touch it; else they keep their order. Finds what the finder finds, without its code: where two
 * scripts share code, both come in more parts, and the finder has no byte to spare.
 */
export function chosenStories<Story extends Pick<SelectableStory, FacetName | 'slugs' | 'touches'>>(
  all: readonly Story[],
  search: string,
): { stories: Story[]; search: string } {
  const asked = ownParameters(search, [...facets, chosenStory]);
  const chosen = new URLSearchParams();
  for (const name of facets) {
    for (const value of new Set(asked.getAll(name))) chosen.append(name, value);
  }
  for (const slug of new Set(asked.getAll(chosenStory))) {
    const story = all.find(({ slugs }) => slugs.includes(slug));
    if (story?.slugs[0] !== undefined) chosen.append(chosenStory, story.slugs[0]);
  }
  // A list of a story that ended must not become a list of all.
  if (asked.has(chosenStory) && !chosen.has(chosenStory)) return { stories: [], search: '' };
  const has = (name: string, values: readonly string[]) =>
    !chosen.has(name) || chosen.getAll(name).some((value) => values.includes(value));
  const matching = all.filter(
    (story) => has(chosenStory, story.slugs) && facets.every((name) => has(name, story[name])),
  );
  const isAbout = ({ aanpak, touches }: Story) =>
    has(
      'aanpak',
      aanpak.filter((value) => !touches.includes(value)),
    );
  const written = chosen.toString();
  return {
    stories: [...matching.filter(isAbout), ...matching.filter((story) => !isAbout(story))],
    search: written === '' ? '' : `?${written}`,
  };
}
