import { type AnswerSets, answerSetsOf, eachChoice } from './answer-sets.ts';
import { type Model, type Role, rolesInOrder } from './model.ts';
import { leadMargin } from './rules.ts';
import { type Seat, scorerOf } from './scorer.ts';

/** How high every approach stands in every answer set, and what is first: a walk over all sets, done once. */
export interface Walk {
  sets: AnswerSets;
  parts: WalkOfPart[];
}

export interface WalkOfPart {
  role: Role;
  seats: readonly Seat[];
  /** Per seat, per set: its points; 0 when its condition is not met. */
  points: readonly Int8Array[];
  /** Per seat, per set: what it has above the usual; `absent` without points. */
  heights: readonly Int16Array[];
  /** Per set: the seat that stands highest, the first of the list between equals; -1 when none has points. */
  best: Int8Array;
  /** Per set: the height of the highest, and of the next. */
  highest: Int16Array;
  second: Int16Array;
  /** Per set: what is put first, as bits over the approaches. */
  firsts: Int32Array;
  /** Per set: 1 when one approach leads. */
  leads: Uint8Array;
}

/** Stands below any height. */
export const absent = -32_768;

/** Counts every answer set of `model`: a hundred thousand or more, in a fraction of a second. */
export function walk(model: Model): Walk {
  const sets = answerSetsOf(model);
  const { seats, inView, above, perPoint, points: pointsOf } = scorerOf(model);
  const points = seats.map(() => new Int8Array(sets.count));
  const heights = seats.map(() => new Int16Array(sets.count).fill(absent));
  eachChoice(sets, (choice, set, answered) => {
    for (let s = 0; s < seats.length; s++) {
      const seat = seats[s];
      const [ownPoints, ownHeights] = [points[s], heights[s]];
      if (!(seat && ownPoints && ownHeights) || !inView(seat.approach, choice)) continue;
      const sum = pointsOf(s, choice);
      if (sum === 0) continue;
      ownPoints[set] = sum;
      ownHeights[set] = above(seat, sum, answered);
    }
  });
  const parts = rolesInOrder.map((role) => {
    const own = seats.flatMap((seat, s) => (seat.role === role ? [s] : []));
    const of = <Item>(items: readonly Item[]) => items.filter((_, s) => own.includes(s));
    const part = { role, seats: of(seats), points: of(points), heights: of(heights) };
    return { ...part, ...leadersIn(part, sets.count, leadMargin * perPoint) };
  });
  return { sets, parts };
}

function leadersIn(
  { seats, heights }: Pick<WalkOfPart, 'seats' | 'heights'>,
  count: number,
  margin: number,
): Pick<WalkOfPart, 'best' | 'highest' | 'second' | 'firsts' | 'leads'> {
  const best = new Int8Array(count).fill(-1);
  const highest = new Int16Array(count).fill(absent);
  const second = new Int16Array(count).fill(absent);
  const firsts = new Int32Array(count);
  for (let set = 0; set < count; set++) {
    let [at, most, next] = [-1, absent, absent];
    for (let s = 0; s < heights.length; s++) {
      const own = heights[s]?.[set] ?? absent;
      if (own > most) [at, most, next] = [s, own, most];
      else if (own > next) next = own;
    }
    [best[set], highest[set], second[set]] = [at, most, next];
    if (most === absent) continue;
    let mask = 0;
    for (let s = 0; s < heights.length; s++) {
      const own = heights[s]?.[set] ?? absent;
      if (own !== absent && own > most - margin) mask |= 1 << (seats[s]?.approach ?? 0);
    }
    firsts[set] = mask;
  }
  const leads = Uint8Array.from(firsts, (mask) => (mask !== 0 && (mask & (mask - 1)) === 0 ? 1 : 0));
  return { best, highest, second, firsts, leads };
}
