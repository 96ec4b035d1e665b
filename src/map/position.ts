import type { Coordinates } from './gazetteer.ts';
import { mapSize, projection } from './provinces.ts';

/** A point on the map, in map units from its top left. */
export interface Position {
  x: number;
  y: number;
}

/** Where coordinates are on the map. */
export function positionOf([latitude, longitude]: Coordinates): Position {
  const { scale, left, top } = projection;
  const radians = Math.PI / 180;
  return {
    x: scale * longitude * radians + left,
    y: top - scale * Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)),
  };
}

/** Each round pulls the points home, ever more weakly, and then parts them; at last it only parts them. */
const pullingRounds = 300;
const allRounds = 1000;
const strongestPull = 0.2;

/**
 * The same points, in the same order, moved little, so that they are `distance` apart and half of that from the
 * edge of the map. The same points always give the same answer.
 */
export function spread(points: readonly Position[], distance: number): Position[] {
  const moving = points.map((home, index) => ({ home, now: nudged(home, index) }));
  for (let round = 0; round < allRounds; round++) {
    const pull = strongestPull * Math.max(0, 1 - round / pullingRounds);
    for (const { home, now } of moving) {
      now.x += (home.x - now.x) * pull;
      now.y += (home.y - now.y) * pull;
    }
    let parted = false;
    for (const [index, one] of moving.entries()) {
      for (const other of moving.slice(index + 1)) {
        if (pushApart(one.now, other.now, distance)) parted = true;
      }
    }
    for (const { now } of moving) keepOnMap(now, distance / 2);
    if (!parted && pull === 0) break;
  }
  return moving.map(({ now }) => now);
}

/** A hair's breadth aside, each in a direction of its own: points on one spot or in a row could not part else. */
function nudged({ x, y }: Position, index: number): Position {
  return { x: x + 0.001 * Math.cos(index * 2.4), y: y + 0.001 * Math.sin(index * 2.4) };
}

/** Moves both points by half of what they lack; says whether they lacked anything worth a move. */
function pushApart(one: Position, other: Position, distance: number): boolean {
  const between = Math.hypot(other.x - one.x, other.y - one.y);
  const lack = distance - between;
  if (lack < 0.01 || between === 0) return false;
  const x = (other.x - one.x) / between;
  const y = (other.y - one.y) / between;
  one.x -= (x * lack) / 2;
  one.y -= (y * lack) / 2;
  other.x += (x * lack) / 2;
  other.y += (y * lack) / 2;
  return true;
}

function keepOnMap(point: Position, margin: number): void {
  point.x = Math.min(Math.max(point.x, margin), mapSize.width - margin);
  point.y = Math.min(Math.max(point.y, margin), mapSize.height - margin);
}
