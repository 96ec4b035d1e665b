import { type AnswerSets, answerSetsOf, perAnswerSet } from './answer-sets.ts';
import { type Model, type Role, rolesInOrder } from './model.ts';
import { leadMargin } from './rules.ts';
import { type Seat, scorerOf } from './scorer.ts';

/** How high every approach stands in every answer set, and what is first: a walk over all sets, done once. */
export interface Walk {
  sets: AnswerSets;
  /** Per set: how many questions have an answer. */
  answered: Int8Array;
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
  const { seats, perPoint } = scorerOf(model);
  const answered = perAnswerSet(sets, (_, answer) => Math.min(answer, 1), add);
  const parts = rolesInOrder.map((role) => {
    const own = seats.filter((seat) => seat.role === role);
    const points = own.map((seat) => pointsPerSet(model, sets, seat));
    const heights = own.map((seat, place) => heightsPerSet(model, seat, points[place] ?? answered, answered));
    const part = { role, seats: own, points, heights };
    return { ...part, ...leadersIn(part, sets.count, leadMargin * perPoint) };
  });
  return { sets, answered, parts };
}

const add = (one: number, other: number) => one + other;

/** The points of a seat per set; 0 where its condition is not met. */
function pointsPerSet(model: Model, sets: AnswerSets, { plain, shared, approach }: Seat): Int8Array {
  const points = perAnswerSet(sets, (q, answer) => plain[q]?.[answer] ?? 0, add);
  for (const trait of shared) {
    const countOf = (q: number, answer: number) =>
      trait.find(({ question }) => question === q)?.counts[answer] ?? 0;
    const heaviest = perAnswerSet(sets, countOf, Math.max);
    for (let set = 0; set < sets.count; set++)
      points[set] = add(points[set] as number, heaviest[set] as number);
  }
  if (model.approaches[approach]?.onlyIf === undefined) return points;
  // One of the answers of a condition is enough.
  const { inView } = scorerOf(model);
  const only = (q: number, answer: number) => model.questions.map((_, other) => (other === q ? answer : 0));
  const isMet = perAnswerSet(sets, (q, answer) => Number(inView(approach, only(q, answer))), Math.max);
  for (let set = 0; set < sets.count; set++) if (isMet[set] === 0) points[set] = 0;
  return points;
}

/** What a seat has above the usual per set; `absent` without points. */
function heightsPerSet(model: Model, seat: Seat, points: Int8Array, answered: Int8Array): Int16Array {
  const { above } = scorerOf(model);
  const heights = new Int16Array(points.length);
  for (let set = 0; set < points.length; set++) {
    const sum = points[set] as number;
    heights[set] = sum === 0 ? absent : above(seat, sum, answered[set] as number);
  }
  return heights;
}

function leadersIn(
  { seats, heights }: Pick<WalkOfPart, 'seats' | 'heights'>,
  count: number,
  margin: number,
): Pick<WalkOfPart, 'best' | 'highest' | 'second' | 'firsts' | 'leads'> {
  const best = new Int8Array(count).fill(-1);
  const highest = new Int16Array(count).fill(absent);
  const second = new Int16Array(count).fill(absent);
  for (const [place, own] of heights.entries()) {
    for (let set = 0; set < count; set++) {
      const height = own[set] as number;
      const most = highest[set] as number;
      if (height > most) {
        best[set] = place;
        highest[set] = height;
        second[set] = most;
      } else if (height > (second[set] as number)) second[set] = height;
    }
  }
  const firsts = new Int32Array(count);
  for (const [place, own] of heights.entries()) {
    const bit = 1 << (seats[place]?.approach ?? 0);
    for (let set = 0; set < count; set++) {
      const height = own[set] as number;
      if (height !== absent && height > (highest[set] as number) - margin)
        firsts[set] = (firsts[set] as number) | bit;
    }
  }
  const leads = Uint8Array.from(firsts, (mask) => (mask !== 0 && (mask & (mask - 1)) === 0 ? 1 : 0));
  return { best, highest, second, firsts, leads };
}
