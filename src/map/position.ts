import type { Coordinates } from './gazetteer.ts';
import { mapSize, projection } from './provinces.ts';

/** A point on the map, in map units from its top left. */
export interface Position {
  x: number;
  y: number;
}

/** Projects coordinates to the map. */
export function positionOf([latitude, longitude]: Coordinates): Position {
  const { scale, left, top } = projection;
  const radians = Math.PI / 180;
  return {
    x: scale * longitude * radians + left,
    y: top - scale * Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)),
  };
}

/** Force relaxation: attraction to the target, which decays to zero, and collision; then collision only. */
const attractionRounds = 300;
const allRounds = 1000;
const initialAttraction = 0.2;

/**
 * Moves points as little as needed to be `distance` apart and half of that from the edge of the map, in map units.
 * Returns them in the same order; deterministic.
 */
export function spread(points: readonly Position[], distance: number): Position[] {
  const moving = points.map((target, index) => ({ target, now: jittered(target, index) }));
  for (let round = 0; round < allRounds; round++) {
    const attraction = initialAttraction * Math.max(0, 1 - round / attractionRounds);
    for (const { target, now } of moving) {
      now.x += (target.x - now.x) * attraction;
      now.y += (target.y - now.y) * attraction;
    }
    let collided = false;
    for (const [index, one] of moving.entries()) {
      for (const other of moving.slice(index + 1)) {
        if (pushApart(one.now, other.now, distance)) collided = true;
      }
    }
    for (const { now } of moving) keepOnMap(now, distance / 2);
    if (!collided && attraction === 0) break;
  }
  return moving.map(({ now }) => now);
}

/** Breaks ties: adds a tiny offset in a different direction for each index, so that equal points separate. */
function jittered({ x, y }: Position, index: number): Position {
  return { x: x + 0.001 * Math.cos(index * 2.4), y: y + 0.001 * Math.sin(index * 2.4) };
}

/** Moves two points that are too close apart, each by half of the shortage; returns whether they were too close. */
function pushApart(one: Position, other: Position, distance: number): boolean {
  const between = Math.hypot(other.x - one.x, other.y - one.y);
  const shortage = distance - between;
  if (shortage < 0.01 || between === 0) return false;
  const x = (other.x - one.x) / between;
  const y = (other.y - one.y) / between;
  one.x -= (x * shortage) / 2;
  one.y -= (y * shortage) / 2;
  other.x += (x * shortage) / 2;
  other.y += (y * shortage) / 2;
  return true;
}

function keepOnMap(point: Position, margin: number): void {
  point.x = Math.min(Math.max(point.x, margin), mapSize.width - margin);
  point.y = Math.min(Math.max(point.y, margin), mapSize.height - margin);
}
