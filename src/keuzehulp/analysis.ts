import type { AnswerSets } from './answer-sets.ts';
import type { Model, Role } from './model.ts';
import { countedIn } from './scorer.ts';
import { type Walk, type WalkOfPart, walk } from './walk.ts';
import { changedWeight } from './weight-change.ts';

/** What a walk over all answer sets found; every number counts sets. */
export interface Analysis {
  /** All sets: every question has one of its answers or none. */
  sets: number;
  /** Sets in which no part has a first. */
  empty: number;
  parts: PartAnalysis[];
}

interface PartAnalysis {
  role: Role;
  /** Sets in which the answers say nothing about this part. */
  empty: number;
  /** Sets in which one approach leads, and in which several are close. */
  leads: number;
  close: number;
  approaches: Places[];
  /** Per weight: sets in which what leads no longer is highest with one point more, and with one point less. */
  weights: { approach: string; question: string; answer: string; more: number; less: number }[];
  /** Per question: sets in which it has an answer and one leads, and in how many of those it is not highest without. */
  questions: { id: string; answered: number; changes: number }[];
}

/** How often an approach is first in a part. */
interface Places {
  id: string;
  /** How many reasons count for it there. */
  fits: number;
  /** Sets in which it leads. */
  leads: number;
  /** Sets in which it is one of several that are close. */
  shares: number;
  /** Both, where one of n counts for one nth. */
  places: number;
}

/** What is first in every answer set, per part of the package, and how firm that is. */
export function analyse(model: Model, all: Walk = walk(model)): Analysis {
  const { sets, parts } = all;
  let empty = 0;
  for (let set = 0; set < sets.count; set++) if (parts.every(({ best }) => best[set] === -1)) empty++;
  return {
    sets: sets.count,
    empty,
    parts: parts.map((part) => ({
      role: part.role,
      ...placesIn(model, part),
      weights: part.seats.flatMap((seat, place) => {
        const { id = '', fits = [] } = model.approaches[seat.approach] ?? {};
        return fits
          .filter((fit) => countedIn(part.role, fit) > 0)
          .map((fit) => {
            const [more = 0, less = 0] = [1, -1].map((by) => changedWeight(model, all, part, place, fit, by));
            return { approach: id, question: fit.question, answer: fit.answer, more, less };
          });
      }),
      questions: model.questions.map(({ id }, q) => ({ id, ...withoutQuestion(sets, q, part) })),
    })),
  };
}

function placesIn(
  { approaches }: Model,
  { role, seats, firsts }: WalkOfPart,
): Pick<PartAnalysis, 'empty' | 'leads' | 'close' | 'approaches'> {
  const counts = new Map<number, number>();
  for (const mask of firsts) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  const size = (mask: number) => seats.filter(({ approach }) => (mask >> approach) & 1).length;
  const sum = (holds: (mask: number) => boolean, share = (_: number) => 1) =>
    [...counts].reduce((total, [mask, count]) => (holds(mask) ? total + count * share(mask) : total), 0);
  return {
    empty: sum((mask) => mask === 0),
    leads: sum((mask) => size(mask) === 1),
    close: sum((mask) => size(mask) > 1),
    approaches: seats.map(({ approach }) => {
      const { id = '', fits = [] } = approaches[approach] ?? {};
      const has = (mask: number) => ((mask >> approach) & 1) === 1;
      return {
        id,
        fits: fits.filter((fit) => countedIn(role, fit) > 0).length,
        leads: sum((mask) => has(mask) && size(mask) === 1),
        shares: sum((mask) => has(mask) && size(mask) > 1),
        places: sum(has, (mask) => 1 / size(mask)),
      };
    }),
  };
}

function withoutQuestion(
  sets: AnswerSets,
  q: number,
  { best, leads }: WalkOfPart,
): { answered: number; changes: number } {
  let answered = 0;
  let changes = 0;
  for (let answer = 1; answer < (sets.sizes[q] ?? 0); answer++) {
    sets.eachWith(q, answer, (set) => {
      if (leads[set] === 0) return;
      answered++;
      if (best[sets.withAnswer(set, q, 0)] !== best[set]) changes++;
    });
  }
  return { answered, changes };
}
