import { describe, expect, it } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { sortFiles } from '../content-check/content-files.ts';
import { readFrontMatter } from '../content-check/front-matter.ts';
import { filesBelow, filesInMemory, type RawFile } from '../content-check/raw-file.ts';
import type { StoryData } from '../schema/story.ts';
import { gazetteer, isPlaceName } from './gazetteer.ts';
import { type Position, positionOf } from './position.ts';
import { mapSize, outlines } from './provinces.ts';

const onDisk = await filesBelow('.');

/** The places of the stories among these files. */
async function placesOf(raw: readonly RawFile[]): Promise<StoryData['places']> {
  const stories = (await sortFiles(raw)).files.filter((file) => file.kind === 'verhalen');
  return stories.flatMap(({ source }) => (readFrontMatter(source).data as Partial<StoryData>).places ?? []);
}

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

  it.each([
    ['the invented library', filesInMemory(library)],
    ['the content of the site', onDisk],
  ])('has every place of %s that it knows within the province that its story names', async (_, raw) => {
    const known = (await placesOf(raw)).flatMap(({ name, province }) =>
      isPlaceName(name) ? [{ name, province }] : [],
    );
    const elsewhere = known
      .filter(({ name, province }) => !isInside(positionOf(gazetteer[name]), outlines[province]))
      .map(({ name, province }) => `${name} ligt op de kaart niet in ${province}`);
    expect(known.length).toBeGreaterThan(0);
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
