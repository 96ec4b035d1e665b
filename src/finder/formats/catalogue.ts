import type { FacetedStory, FacetName, StoryDetails, StoryFacets } from './facets.ts';

/**
 * The facets of all stories as columns, to save bytes: per story one character for each value, in the order of the
 * list of values ("02 1" is a story with the first and the third value, and one with the second). Approaches that a
 * story only touches stand behind a hyphen ("0-2").
 */
export type Catalogue = Record<FacetName, { values: string[]; stories: string }>;

/** The details of all stories as columns, separated by spaces; former slugs stand behind a slug and a slash. */
export interface Details {
  slugs: string;
  placements: string;
  asOf: string;
}

const firstLetter = 0x30;
const letterOf = (place: number): string => String.fromCharCode(firstLetter + place);
const placeOf = (letter: string): number => letter.charCodeAt(0) - firstLetter;

/** Encodes the facets of stories, which are numbered in this order. */
export function writeCatalogue(stories: readonly StoryFacets[]): Catalogue {
  const column = (name: FacetName) => {
    const values = [...new Set(stories.flatMap((story) => story[name]))];
    const lettersOf = (own: readonly string[]) =>
      values.map((value, place) => (own.includes(value) ? letterOf(place) : '')).join('');
    const writtenOf = (story: StoryFacets) => {
      const touches = name === 'aanpak' ? (story.touches ?? []) : [];
      const core = lettersOf(story[name].filter((value) => !touches.includes(value)));
      return touches.length === 0 ? core : `${core}-${lettersOf(touches)}`;
    };
    return { values, stories: stories.map(writtenOf).join(' ') };
  };
  return { sector: column('sector'), aanpak: column('aanpak'), doelgroep: column('doelgroep') };
}

/** Decodes a catalogue into its stories, in order. */
export function readCatalogue(catalogue: Catalogue): FacetedStory[] {
  const column = (name: FacetName) => {
    const { values, stories } = catalogue[name];
    const valuesOf = (letters = '') => [...letters].flatMap((letter) => values[placeOf(letter)] ?? []);
    return stories.split(' ').map((own) => own.split('-').map(valuesOf));
  };
  const [sector, aanpak, doelgroep] = [column('sector'), column('aanpak'), column('doelgroep')];
  return sector.map(([own = []], number) => {
    const [core = [], touches = []] = aanpak[number] ?? [];
    const [groups = []] = doelgroep[number] ?? [];
    return { number, facets: { sector: own, aanpak: [...core, ...touches], doelgroep: groups, touches } };
  });
}

/** Encodes the details of stories, in their order. No slug or date holds a space. */
export function writeDetails(stories: readonly StoryDetails[]): Details {
  const column = (name: 'placements' | 'asOf') => stories.map((story) => story[name]).join(' ');
  const slugs = stories.map((story) => story.slugs.join('/')).join(' ');
  return { slugs, placements: column('placements'), asOf: column('asOf') };
}

/** Decodes details and adds them to their stories. */
export function addDetails(stories: readonly FacetedStory[], details: Details): void {
  const slugs = details.slugs.split(' ');
  const placements = details.placements.split(' ').map(Number);
  const asOf = details.asOf.split(' ');
  for (const story of stories) {
    const { number } = story;
    story.details = {
      slugs: (slugs[number] ?? '').split('/'),
      placements: placements[number] ?? 0,
      asOf: asOf[number] ?? '',
    };
  }
}
