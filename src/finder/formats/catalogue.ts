import { amountOf } from '../../figures/amount.ts';
import type { Story } from '../../knowledge-base/library.ts';
import { type FacetName, type Findable, facetNames } from '../selection.ts';

/**
 * The facets of all stories as columns, so that they weigh little: of each story a letter per value, in the order of
 * the list of values ("02 1" is a story with the first and the third, and one with the second).
 */
export type Catalogue = Record<FacetName, { values: string[]; stories: string }>;

/** What orders and choices of stories need, as columns. */
export interface Details {
  slugs: string;
  placements: string;
  asOf: string;
}

/** The values of a story by facet; the approaches that it touches count too, as on the pages per approach. */
export function facetsOf({ data }: Pick<Story, 'data'>): Record<FacetName, string[]> {
  return {
    sector: data.sector,
    aanpak: [...data.approach, ...data.alsoTouches].map(({ id }) => id),
    doelgroep: data.doelgroep,
  };
}

/** The facets of these stories, numbered in their order. */
export function writeCatalogue(stories: readonly Story[]): Catalogue {
  const column = (name: FacetName) => {
    const used = stories.map((story) => facetsOf(story)[name]);
    const values = [...new Set(used.flat())];
    const lettersOf = (own: string[]) =>
      values.map((value, place) => (own.includes(value) ? letterOf(place) : ''));
    return { values, stories: used.map((own) => lettersOf(own).join('')).join(' ') };
  };
  return { sector: column('sector'), aanpak: column('aanpak'), doelgroep: column('doelgroep') };
}

const firstLetter = 0x30;
const letterOf = (place: number): string => String.fromCharCode(firstLetter + place);
const placeOf = (letter: string): number => letter.charCodeAt(0) - firstLetter;

/** Slug, number of jobs and date of the facts of these stories, in their order. */
export function writeDetails(stories: readonly Story[]): Details {
  return {
    slugs: stories.map((story) => story.id).join(' '),
    placements: stories.map(placementsOf).join(' '),
    asOf: stories.map((story) => story.data.asOf).join(' '),
  };
}

/** The largest single number of jobs or placements that a story names; 0 when it names none. */
function placementsOf({ data }: Story): number {
  const amounts = data.figures
    .filter((figure) => figure.kind === 'placements')
    .map((figure) => amountOf(figure.value) ?? 0);
  return Math.max(0, ...amounts);
}

/** The stories of a catalogue, in order. */
export function readCatalogue(catalogue: Catalogue): Findable[] {
  const columns = facetNames.map((name) => {
    const { values, stories } = catalogue[name];
    return stories.split(' ').map((own) => [...own].flatMap((letter) => values[placeOf(letter)] ?? []));
  });
  const [sector = [], aanpak = [], doelgroep = []] = columns;
  return sector.map((own, number) => ({
    number,
    facets: { sector: own, aanpak: aanpak[number] ?? [], doelgroep: doelgroep[number] ?? [] },
  }));
}

/** Puts the details with their stories. */
export function addDetails(stories: readonly Findable[], details: Details): void {
  const slugs = details.slugs.split(' ');
  const placements = details.placements.split(' ').map(Number);
  const asOf = details.asOf.split(' ');
  for (const story of stories) {
    const { number } = story;
    story.details = {
      slug: slugs[number] ?? '',
      placements: placements[number] ?? 0,
      asOf: asOf[number] ?? '',
    };
  }
}
