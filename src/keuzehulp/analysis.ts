import type { Model } from './model.ts';
import { closeMargin } from './rules.ts';

/**
 * The model as whole numbers, for a walk over all answer sets. The key of an approach is a sum over the answers
 * that orders as advise() does: points, then points from the question that decides ties, then the number of
 * answers that speak for it, then the order of the list.
 */
interface Keys {
  /** Per question, per answer (0: none), per approach: what it adds. */
  adds: Int32Array[][];
  /** Per question, per answer: which approaches have a condition that it meets, as bits. */
  meets: Int32Array[];
  /** The approaches without a condition, as bits. */
  free: number;
  /** Per approach: its place in the list. */
  places: Int32Array;
}

const pointBits = 10;
const tieBits = 7;
const countBits = 4;

function keysOf(model: Model): Keys {
  const { approaches, questions, decidesTies } = model;
  const bits = (holds: (index: number) => boolean) =>
    approaches.reduce((sum, _, index) => sum | (holds(index) ? 1 << index : 0), 0);
  return {
    adds: questions.map(({ id, answers }) =>
      [undefined, ...answers].map((answer) =>
        Int32Array.from(approaches, ({ fits }) => {
          const fit = fits.find((one) => one.question === id && one.answer === answer);
          return fit === undefined ? 0 : keyOf(fit.weight, id === decidesTies);
        }),
      ),
    ),
    meets: questions.map(({ id, answers }) =>
      Int32Array.from([undefined, ...answers], (answer) =>
        bits(
          (index) =>
            approaches[index]?.onlyIf?.anyOf.some((one) => one.question === id && one.answer === answer) ??
            false,
        ),
      ),
    ),
    free: bits((index) => approaches[index]?.onlyIf === undefined),
    places: Int32Array.from(approaches, (_, index) => 15 - index),
  };
}

function keyOf(weight: number, decidesTies: boolean): number {
  if (weight === 0) return 0;
  return (weight << pointBits) + (decidesTies ? weight << tieBits : 0) + (1 << countBits);
}

/** What a walk over all answer sets found; every number counts sets. */
export interface Analysis {
  /** All sets: every question has one of its answers or none. */
  sets: number;
  /** Sets without advice. */
  empty: number;
  /** Per approach: sets in which it comes first. */
  first: Map<string, number>;
  /** Sets in which the first has as many points as the second. */
  tied: number;
  /** Sets in which the second is close to the first. */
  close: number;
  /** Per weight: sets whose first place changes with one point more, and with one point less. */
  weights: { approach: string; question: string; answer: string; more: number; less: number }[];
  /** Per question: sets in which it has an answer, and how many of those have another first place without it. */
  questions: { id: string; answered: number; changes: number }[];
}

/**
 * Walks over all answer sets of the model: per question one of its answers or none. A hundred thousand or more, in a
 * fraction of a second.
 */
export function analyse(model: Model): Analysis {
  const { adds, meets, free, places } = keysOf(model);
  const count = places.length;
  const sizes = model.questions.map(({ answers }) => answers.length + 1);
  const chosen = sizes.map(() => 0);
  const wins = new Int32Array(count);
  const weights = model.questions.flatMap(({ id: question, answers }, q) =>
    answers.flatMap((answer, a) =>
      model.approaches.flatMap(({ id: approach, fits }, index) => {
        const weight = fits.find((one) => one.question === question && one.answer === answer)?.weight;
        if (weight === undefined) return [];
        const ties = question === model.decidesTies;
        const now = keyOf(weight, ties);
        const up = keyOf(weight + 1, ties) - now;
        const down = keyOf(weight - 1, ties) - now;
        return [{ approach, question, answer, q, a: a + 1, index, up, down, more: 0, less: 0 }];
      }),
    ),
  );
  const weightsOf = model.questions.map((_, q) =>
    Array.from({ length: sizes[q] ?? 0 }, (__, a) => weights.filter((one) => one.q === q && one.a === a)),
  );
  const questions = model.questions.map(({ id }) => ({ id, answered: 0, changes: 0 }));
  const result = { sets: 0, empty: 0, tied: 0, close: 0 };
  const keys = new Int32Array(count);

  /** The best approach in view when question `without` is left out, or -1. */
  const bestWithout = (without: number): number => {
    let view = free;
    for (let q = 0; q < chosen.length; q++) if (q !== without) view |= meets[q]?.[chosen[q] ?? 0] ?? 0;
    const gone = adds[without]?.[chosen[without] ?? 0];
    let best = -1;
    let most = 0;
    for (let i = 0; i < count; i++) {
      const key = (keys[i] ?? 0) - (gone?.[i] ?? 0);
      if ((view >> i) & 1 && key > most) [best, most] = [i, key];
    }
    return most >> pointBits === 0 ? -1 : best;
  };

  do {
    result.sets++;
    let view = free;
    keys.set(places);
    for (let q = 0; q < chosen.length; q++) {
      view |= meets[q]?.[chosen[q] ?? 0] ?? 0;
      const add = adds[q]?.[chosen[q] ?? 0];
      for (let i = 0; i < count; i++) keys[i] = (keys[i] ?? 0) + (add?.[i] ?? 0);
    }
    let best = -1;
    let most = 0;
    let second = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i] ?? 0;
      if (!((view >> i) & 1)) continue;
      if (key > most) [best, most, second] = [i, key, most];
      else if (key > second) second = key;
    }
    const points = most >> pointBits;
    if (points === 0) {
      result.empty++;
      continue;
    }
    wins[best] = (wins[best] ?? 0) + 1;
    const margin = points - (second >> pointBits);
    if (margin === 0) result.tied++;
    if (margin <= closeMargin) result.close++;
    for (let q = 0; q < chosen.length; q++) {
      const a = chosen[q] ?? 0;
      if (a === 0) continue;
      for (const weight of weightsOf[q]?.[a] ?? []) {
        const key = keys[weight.index] ?? 0;
        if (!((view >> weight.index) & 1)) continue;
        if (weight.index === best) {
          const less = key + weight.down;
          if (less < second || less >> pointBits === 0) weight.less++;
        } else if (key + weight.up > most) weight.more++;
      }
      const question = questions[q];
      if (question === undefined) continue;
      question.answered++;
      if (bestWithout(q) !== best) question.changes++;
    }
  } while (next(chosen, sizes));

  return {
    ...result,
    first: new Map(model.approaches.map(({ id }, index) => [id, wins[index] ?? 0])),
    weights: weights.map(({ approach, question, answer, more, less }) => ({
      approach,
      question,
      answer,
      more,
      less,
    })),
    questions,
  };
}

/** The next answer set, in place; false after the last one. */
function next(chosen: number[], sizes: readonly number[]): boolean {
  for (let q = 0; q < chosen.length; q++) {
    chosen[q] = (chosen[q] ?? 0) + 1;
    if ((chosen[q] ?? 0) < (sizes[q] ?? 0)) return true;
    chosen[q] = 0;
  }
  return false;
}
