import {
  type FacetedStory,
  type FacetName,
  type FacetValues,
  facetNames,
  type StoryDetails,
} from './facets.ts';

/**
 * The facets of all stories as columns, to save bytes: per story one character for each value, in the order of the
 * list of values ("02 1" is a story with the first and the third value, and one with the second).
 */
export type Catalogue = Record<FacetName, { values: string[]; stories: string }> & {
  /** Which of its approaches a story only touches. */
  touched: string;
};

/** The details of all stories as columns, separated by spaces. */
export interface Details {
  slugs: string;
  placements: string;
  asOf: string;
}

const firstLetter = 0x30;
const letterOf = (place: number): string => String.fromCharCode(firstLetter + place);
const placeOf = (letter: string): number => letter.charCodeAt(0) - firstLetter;

/** Encodes the facets of stories, which are numbered in this order. */
export function writeCatalogue(stories: readonly (FacetValues & Pick<FacetedStory, 'touched'>)[]): Catalogue {
  const column = (name: FacetName) => {
    const values = [...new Set(stories.flatMap((story) => story[name]))];
    return {
      values,
      stories: lettersOf(
        values,
        stories.map((story) => story[name]),
      ),
    };
  };
  const aanpak = column('aanpak');
  const touched = lettersOf(
    aanpak.values,
    stories.map((story) => story.touched),
  );
  return { sector: column('sector'), aanpak, doelgroep: column('doelgroep'), touched };
}

function lettersOf(values: readonly string[], stories: readonly (readonly string[])[]): string {
  return stories
    .map((own) => values.map((value, place) => (own.includes(value) ? letterOf(place) : '')).join(''))
    .join(' ');
}

/** Decodes a catalogue into its stories, in order. */
export function readCatalogue(catalogue: Catalogue): FacetedStory[] {
  const valuesOf = (values: readonly string[], stories: string) =>
    stories.split(' ').map((own) => [...own].flatMap((letter) => values[placeOf(letter)] ?? []));
  const columns = facetNames.map((name) => valuesOf(catalogue[name].values, catalogue[name].stories));
  const touched = valuesOf(catalogue.aanpak.values, catalogue.touched);
  const [sector = [], aanpak = [], doelgroep = []] = columns;
  return sector.map((own, number) => ({
    number,
    facets: { sector: own, aanpak: aanpak[number] ?? [], doelgroep: doelgroep[number] ?? [] },
    touched: touched[number] ?? [],
  }));
}

/** Encodes the details of stories, in their order. No slug or date holds a space. */
export function writeDetails(stories: readonly StoryDetails[]): Details {
  const column = (name: keyof StoryDetails) => stories.map((story) => story[name]).join(' ');
  return { slugs: column('slug'), placements: column('placements'), asOf: column('asOf') };
}

/** Decodes details and adds them to their stories. */
export function addDetails(stories: readonly FacetedStory[], details: Details): void {
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
