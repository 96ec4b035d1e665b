import { ownParameters } from '../../page-state/own-parameters.ts';

/** How many stories one newsletter can hold: nobody reads more, and each is fetched. */
export const mostStories = 7;

/** A story with the values by which the finder filters. */
export interface ListedStory {
  slug: string;
  sector: readonly string[];
  /** Also those that it only touches. */
  aanpak: readonly string[];
  touches: readonly string[];
  doelgroep: readonly string[];
}

/** What an address of the newsletter asks for. */
export interface Asked {
  /** The query string with what this page knows and nothing else, with its question mark; empty for nothing. */
  search: string;
  /** All slugs that it asks for, in order; a page shows the first `mostStories`. */
  slugs: string[];
  /** Whether only the finder can tell which stories these are: those of words, or of facets in a large library. */
  isForFinder: boolean;
  /** Whether it asks for a value of a facet and for no story by name, also a value that no story has. */
  isOfFacets: boolean;
}

const facets = ['sector', 'aanpak', 'doelgroep'] as const;
/** What can stand in the address of a page. What no story can be called is not asked for. */
const slugPattern = /^[a-z0-9-]{1,60}$/;

/**
 * Reads `?verhaal=…&verhaal=…`, and the words and facets of the finder (finder/address.ts). Facets give the stories that they
 * give there (finder/selection.ts), in the order that they have there by themselves. A story that nobody knows stays, so
 * that the page can say so. `stories` are all stories; empty in a library that is too large for a page.
 */
export function readAsked(search: string, stories: readonly ListedStory[]): Asked {
  const own = ownParameters(search, ['q', ...facets, 'verhaal']);
  const slugs = [...new Set(own.getAll('verhaal'))].filter((slug) => slugPattern.test(slug));
  const wanted = facets.map((name) => ({
    name,
    values: own
      .getAll(name)
      .filter((value) => stories.length === 0 || stories.some((story) => story[name].includes(value))),
  }));
  const words = own.get('q')?.trim() ?? '';
  const hasFacets = wanted.some(({ values }) => values.length > 0);
  const matches = (story: ListedStory) =>
    wanted.every(
      ({ name, values }) => values.length === 0 || values.some((value) => story[name].includes(value)),
    );
  const pairs = [
    ...(words === '' ? [] : [['q', words]]),
    ...wanted.flatMap(({ name, values }) => values.map((value) => [name, value])),
    ...slugs.map((slug) => ['verhaal', slug]),
  ];
  const written = pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
  if (slugs.length > 0) {
    const known = new Map(stories.map((story) => [story.slug, story]));
    const asked = slugs.filter((slug) => {
      const story = known.get(slug);
      return story === undefined || matches(story);
    });
    return { search: written, slugs: asked, isForFinder: false, isOfFacets: false };
  }
  const isOfFacets = facets.some((name) => own.getAll(name).some((value) => value !== ''));
  if (words !== '' || (hasFacets && stories.length === 0))
    return { search: written, slugs: [], isForFinder: true, isOfFacets };
  if (!hasFacets) return { search: '', slugs: [], isForFinder: false, isOfFacets };
  const matching = stories.filter(matches);
  const approaches = own.getAll('aanpak');
  const isAbout = ({ aanpak, touches }: ListedStory) =>
    aanpak.some((value) => approaches.includes(value) && !touches.includes(value));
  const inOrder = [...matching.filter(isAbout), ...matching.filter((story) => !isAbout(story))];
  return { search: written, slugs: inOrder.map(({ slug }) => slug), isForFinder: false, isOfFacets };
}

/** The query string that asks for these stories in this order, with its question mark; empty for none. */
export function askForStories(slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `?${new URLSearchParams(slugs.map((slug) => ['verhaal', slug]))}`;
}

/** The list with the item at `index` moved by `by` places; the same list when it would leave it. */
export function moved<Item>(items: readonly Item[], index: number, by: number): Item[] {
  const to = index + by;
  if (to < 0 || to >= items.length) return [...items];
  const rest = items.filter((_, place) => place !== index);
  return [...rest.slice(0, to), ...items.slice(index, index + 1), ...rest.slice(to)];
}
