import { describe, expect, it } from 'vitest';
import { sortFiles } from '../content-check/content-files.ts';
import { readFrontMatter } from '../content-check/front-matter.ts';
import { filesBelow } from '../content-check/raw-file.ts';
import type { StoryData } from '../schema/story.ts';
import { gazetteer, isPlaceName } from './gazetteer.ts';
import { type Position, positionOf } from './position.ts';
import { mapSize, outlines } from './provinces.ts';

const { files } = await sortFiles(await filesBelow('.'));
const places = files
  .filter((file) => file.kind === 'verhalen')
  .flatMap(({ file, source }) =>
    (readFrontMatter(source).data as StoryData).places.map((place) => ({ ...place, file })),
  );

/** The corners of each closed ring of a path, which may hold the commands M, l and z. */
function ringsOf(outline: string): Position[][] {
  return outline
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = (ring.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
      const corner = { x: 0, y: 0 };
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        corner.x += numbers[2 * index] ?? Number.NaN;
        corner.y += numbers[2 * index + 1] ?? Number.NaN;
        return { ...corner };
      });
    });
}

/** Whether a point is inside, by ray casting: the number of borders to its right is odd. */
function isInside({ x, y }: Position, outline: string): boolean {
  let inside = false;
  for (const ring of ringsOf(outline)) {
    ring.forEach((a, index) => {
      const b = ring.at(index - 1) ?? a;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    });
  }
  return inside;
}

describe('the gazetteer', () => {
  it.each(Object.entries(gazetteer))('has %s on the map', (_, coordinates) => {
    const { x, y } = positionOf(coordinates);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(mapSize.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(mapSize.height);
  });

  it('has every place of a story within the province that the story names', () => {
    const elsewhere = places
      .filter(({ name, province }) => {
        return isPlaceName(name) && !isInside(positionOf(gazetteer[name]), outlines[province]);
      })
      .map(({ name, province }) => `${name} ligt op de kaart niet in ${province}`);
    expect(places.length).toBeGreaterThan(20);
    expect(elsewhere).toEqual([]);
  });

  it('does not take a property of every object for a place', () => {
    expect(isPlaceName('constructor')).toBe(false);
  });
});

describe('the outlines', () => {
  it('stay on the map', () => {
    for (const { x, y } of Object.values(outlines).flatMap(ringsOf).flat()) {
      expect(x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height).toBe(true);
    }
  });
});
