import { describe, expect, it } from 'vitest';
import type { StoryData } from '../schema/story.ts';
import { markersFor, placesByProvince } from './places.ts';

type StoryPlace = StoryData['places'][number];

const place = (name: string, province: StoryPlace['province'], basis: StoryPlace['basis'] = 'bron') => ({
  name,
  province,
  basis,
});
const story = (name: string, ...places: StoryPlace[]) => ({
  name,
  url: `/verhalen/${name}/`,
  data: { places },
});
const byProvince = placesByProvince([
  story('een', place('Utrecht', 'utrecht'), place('Nijmegen', 'gelderland')),
  story('twee', place('Nijmegen', 'gelderland', 'redactie'), place("'t Harde", 'gelderland')),
  story('drie', place('Nergenshuizen', 'gelderland')),
]);

describe('places by province', () => {
  it('are in the order of the closed list, then by name without its article', () => {
    expect(byProvince.map(({ id, places }) => [id, places.map(({ name }) => name)])).toEqual([
      ['gelderland', ["'t Harde", 'Nergenshuizen', 'Nijmegen']],
      ['utrecht', ['Utrecht']],
    ]);
  });

  it('hold their stories, each with whether the editors added the place', () => {
    const nijmegen = byProvince[0]?.places[2];
    expect(nijmegen?.anchor).toBe('kaart-nijmegen');
    expect(nijmegen?.stories).toEqual([
      { number: 0, name: 'een', url: '/verhalen/een/', derived: false },
      { number: 1, name: 'twee', url: '/verhalen/twee/', derived: true },
    ]);
  });
});

describe('markers', () => {
  const markers = markersFor(byProvince.flatMap(({ places }) => places));

  it('leave out a place that is not in the gazetteer; the list still has it', () => {
    expect(markers.some(({ place: { name } }) => name === 'Nergenshuizen')).toBe(false);
  });
});
