import { expect, it } from 'vitest';
import { readPlaces, writePlaces } from './story-places.ts';

it('the stories of places are read as they were written', () => {
  const of = (...numbers: number[]) => numbers.map((number) => ({ number }));
  const written = writePlaces([
    { anchor: 'kaart-utrecht', stories: of(0, 3, 3, 4999) },
    { anchor: 'kaart-diemen', stories: of(12) },
  ]);
  expect([...readPlaces(written)]).toEqual([
    ['kaart-utrecht', [0, 3, 3, 4999]],
    ['kaart-diemen', [12]],
  ]);
});
