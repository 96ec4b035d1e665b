import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Position, spread } from './position.ts';
import { mapSize } from './provinces.ts';

function expectRoom(points: Position[]): void {
  for (const [index, one] of points.entries()) {
    expect(one.x >= 12 && one.x <= mapSize.width - 12).toBe(true);
    expect(one.y >= 12 && one.y <= mapSize.height - 12).toBe(true);
    for (const other of points.slice(index + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(23);
    }
  }
}

describe('spreading points', () => {
  it('does not move points that are far enough apart', () => {
    const points = [
      { x: 50, y: 50 },
      { x: 80, y: 50 },
    ];
    spread(points, 24).forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(points[index]?.x ?? 0);
      expect(y).toBeCloseTo(points[index]?.y ?? 0);
    });
  });

  it('moves two points apart by the same distance', () => {
    const [one, other] = spread(
      [
        { x: 100, y: 100 },
        { x: 110, y: 100 },
      ],
      24,
    );
    expect(one?.x).toBeCloseTo(93);
    expect(other?.x).toBeCloseTo(117);
  });

  it.each([
    ['on one spot', () => ({ x: 150, y: 150 })],
    ['in one row', (index: number) => ({ x: 100 + index, y: 150 })],
  ])('moves forty points %s apart', (_, point) => {
    expectRoom(
      spread(
        Array.from({ length: 40 }, (_, index) => point(index)),
        24,
      ),
    );
  });

  it('moves points anywhere inland apart, and keeps them on the map', () => {
    const point = fc.record({
      x: fc.integer({ min: 40, max: mapSize.width - 40 }),
      y: fc.integer({ min: 40, max: mapSize.height - 40 }),
    });
    fc.assert(fc.property(fc.array(point, { maxLength: 40 }), (points) => expectRoom(spread(points, 24))));
  });
});
