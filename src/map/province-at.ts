import { keysOf, type ProvinceId, provinces } from '../taxonomy.ts';
import type { Coordinates } from './gazetteer.ts';
import { positionOf } from './position.ts';
import { outlines } from './provinces.ts';

/** The province in whose outline these coordinates are; undefined on the water, or on a rounded border. */
export function provinceAt(coordinates: Coordinates): ProvinceId | undefined {
  const { x, y } = positionOf(coordinates);
  return keysOf(provinces).find(
    (id) => ringsOf(outlines[id]).filter((ring) => isInside(ring, x, y)).length % 2 === 1,
  );
}

type Point = readonly [x: number, y: number];

/** The rings of an outline, which is written as one absolute point and relative steps from it. */
function ringsOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return numbers.flatMap((step, index): Point[] => {
        if (index % 2 === 0) return [];
        x += numbers[index - 1] ?? 0;
        y += step;
        return [[x, y]];
      });
    });
}

/** Whether a line from the point to the right crosses the ring an odd number of times. */
function isInside(ring: readonly Point[], x: number, y: number): boolean {
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}
