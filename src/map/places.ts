import type { Story } from '../knowledge-base/library.ts';
import { slugFrom } from '../slug.ts';
import { keysOf, type ProvinceId, provinces } from '../taxonomy.ts';
import { gazetteer, isPlaceName } from './gazetteer.ts';
import { type Position, positionOf, spread } from './position.ts';

/** A place with its stories. */
export interface Place {
  /** The id of its item in the list. */
  anchor: string;
  name: string;
  municipality: string | undefined;
  province: ProvinceId;
  stories: {
    /** Its place among all stories, from 0. */
    number: number;
    name: string;
    url: string;
    /** Whether the editors added the place, because the source does not name it. */
    derived: boolean;
  }[];
}

/** The marker of a place on the map. */
export interface Marker {
  place: Place;
  /** The middle of the marker: at the place itself, or beside it when markers would overlap. */
  position: Position;
}

/** What the map needs of a story. */
type StoryWithPlaces = Pick<Story, 'name' | 'url'> & { data: Pick<Story['data'], 'places'> };

/** Half the width of a marker in map units: 24 px across where the map is as wide as a screen of 320 px. */
export const markerRadius = 11.5;
const markerDistance = 2 * markerRadius + 1;

/** Provinces with stories, which are numbered in their order, in the order of the closed list, each with its places by name. */
export function placesByProvince(stories: readonly StoryWithPlaces[]): { id: ProvinceId; places: Place[] }[] {
  const places = new Map<string, Place>();
  for (const [number, { name: storyName, url, data }] of stories.entries()) {
    for (const { name, municipality, province, basis } of data.places) {
      const anchor = `kaart-${slugFrom(name)}`;
      const place = places.get(anchor) ?? { anchor, name, municipality, province, stories: [] };
      place.stories.push({ number, name: storyName, url, derived: basis === 'redactie' });
      places.set(anchor, place);
    }
  }
  const sorted = [...places.values()].sort((a, b) => plain(a.name).localeCompare(plain(b.name), 'nl'));
  return keysOf(provinces)
    .map((id) => ({ id, places: sorted.filter((place) => place.province === id) }))
    .filter((province) => province.places.length > 0);
}

/** A marker for each place in the gazetteer, without overlap. */
export function markersFor(places: readonly Place[]): Marker[] {
  const known = places.flatMap((place) =>
    isPlaceName(place.name) ? [{ place, target: positionOf(gazetteer[place.name]) }] : [],
  );
  const positions = spread(
    known.map(({ target }) => target),
    markerDistance,
  );
  return known.map(({ place, target }, index) => ({ place, position: positions[index] ?? target }));
}

/** A name without the article that Dutch ignores in sorting: 't Harde is under H. */
function plain(name: string): string {
  return name.replace(/^['’][st][ -]/, '');
}
