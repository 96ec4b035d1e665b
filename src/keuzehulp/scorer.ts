import {
  type Answers,
  type ApproachInModel,
  type Model,
  type ModelFit,
  type Role,
  rolesInOrder,
} from './model.ts';
import { leadMargin, startCounts } from './rules.ts';

/** An approach in one part of the package, as numbers. */
export interface Seat {
  /** Its place in the model. */
  approach: number;
  role: Role;
  /** Per question, per answer (0: none): the points of an answer that shares no trait. */
  plain: Int8Array[];
  /** Per trait, the same for its answers: of these only the heaviest counts. */
  shared: Int8Array[][];
  /** The points that it gets on average when every question has an answer, in tenths. */
  usual: number;
}

/** Per question the place of its answer, from 1; 0 for none. */
export type Choice = ArrayLike<number>;

/** A model as numbers: counts one set of answers, or all of them, fast. */
export interface Scorer {
  /** In the order of the parts, and within a part of the closed list. */
  seats: readonly Seat[];
  choiceOf(answers: Answers): number[];
  points(seat: Seat, choice: Choice): number;
  /** What it has above the usual for so many answers, as a whole number: `perPoint` for each point. */
  above(seat: Seat, points: number, answered: number): number;
  perPoint: number;
  /** Whether the condition of this approach is met. */
  inView(approach: number, choice: Choice): boolean;
  /** Per part of the package: the approaches that are put first, as bits; one, or more when they are close. */
  firsts(choice: Choice): number[];
}

const tenths = 10;

/** What a fit counts in a part of the package, 0 when it says nothing about that part. */
export function countedIn(role: Role, { weight, role: only, doubleIn }: ModelFit): number {
  if (only !== undefined && only !== role) return 0;
  return doubleIn === role ? weight * startCounts : weight;
}

/** How many questions have an answer. */
export function answeredIn(choice: Choice): number {
  let answered = 0;
  for (let q = 0; q < choice.length; q++) if (choice[q] !== 0) answered++;
  return answered;
}

/** The points of a seat for a set of answers. */
export function pointsOf({ plain, shared }: Seat, choice: Choice): number {
  let sum = 0;
  for (let q = 0; q < plain.length; q++) sum += plain[q]?.[choice[q] ?? 0] ?? 0;
  for (const table of shared) {
    let most = 0;
    for (let q = 0; q < table.length; q++) most = Math.max(most, table[q]?.[choice[q] ?? 0] ?? 0);
    sum += most;
  }
  return sum;
}

const known = new WeakMap<Model, Scorer>();

/** The numbers of `model`; at most 31 approaches. A model never changes, so they are made once. */
export function scorerOf(model: Model): Scorer {
  const before = known.get(model);
  if (before !== undefined) return before;
  const scorer = makeScorer(model);
  known.set(model, scorer);
  return scorer;
}

function makeScorer(model: Model): Scorer {
  const { questions, approaches } = model;
  const seatsOf = rolesInOrder.map((role) =>
    approaches.flatMap((one, approach) =>
      one.roles.includes(role) ? [seatOf(model, role, one, approach)] : [],
    ),
  );
  const gates = approaches.map(({ onlyIf }) => onlyIf?.anyOf.map((answer) => placeOf(model, answer)));
  const inView = (approach: number, choice: Choice): boolean => {
    const gate = gates[approach];
    return gate === undefined || gate.some(({ q, a }) => a > 0 && choice[q] === a);
  };
  const perPoint = tenths * questions.length;
  const heights = new Float64Array(approaches.length);
  const above = ({ usual }: Seat, points: number, answered: number) => points * perPoint - usual * answered;
  return {
    seats: seatsOf.flat(),
    choiceOf: (answers) => questions.map(({ id, answers: all }) => all.indexOf(answers[id] ?? '') + 1),
    points: pointsOf,
    above,
    perPoint,
    inView,
    firsts: (choice) => {
      const answered = answeredIn(choice);
      return seatsOf.map((seats) => firstOf(seats, choice, answered));
    },
  };

  function firstOf(seats: readonly Seat[], choice: Choice, answered: number): number {
    let highest = Number.NEGATIVE_INFINITY;
    for (let s = 0; s < seats.length; s++) {
      const seat = seats[s];
      const points = seat && inView(seat.approach, choice) ? pointsOf(seat, choice) : 0;
      heights[s] = seat && points > 0 ? above(seat, points, answered) : Number.NEGATIVE_INFINITY;
      highest = Math.max(highest, heights[s] ?? highest);
    }
    let mask = 0;
    for (let s = 0; s < seats.length; s++) {
      if ((heights[s] ?? 0) > highest - leadMargin * perPoint) mask |= 1 << (seats[s]?.approach ?? 0);
    }
    return mask;
  }
}

function placeOf(
  { questions }: Model,
  { question, answer }: { question: string; answer: string },
): { q: number; a: number } {
  const q = questions.findIndex(({ id }) => id === question);
  return { q, a: (questions[q]?.answers.indexOf(answer) ?? -1) + 1 };
}

/** An approach in one part of the package; `approach` is its place in the model. */
export function seatOf(model: Model, role: Role, { fits }: ApproachInModel, approach: number): Seat {
  const fill = (some: readonly ModelFit[]) => {
    const table = model.questions.map(({ answers }) => new Int8Array(answers.length + 1));
    for (const fit of some) {
      const { q, a } = placeOf(model, fit);
      if (a > 0) table[q]?.set([countedIn(role, fit)], a);
    }
    return table;
  };
  const traits = new Set(fits.flatMap(({ trait }) => trait ?? []));
  const plain = fill(fits.filter(({ trait }) => trait === undefined));
  const shared = [...traits].map((trait) => fill(fits.filter((fit) => fit.trait === trait)));
  const usual = sum(plain.map((row) => usualMost([row]))) + sum(shared.map(usualMost));
  return { approach, role, plain, shared, usual: Math.round(usual * tenths) };
}

/** What the heaviest of these answers counts on average, when each question has one of its answers. */
function usualMost(table: readonly Int8Array[]): number {
  const most = Math.max(...table.flatMap((row) => [...row]));
  const chanceAtMost = (value: number) =>
    table.reduce((chance, row) => chance * shareAtMost(row.subarray(1), value), 1);
  return sum(Array.from({ length: most }, (_, value) => 1 - chanceAtMost(value)));
}

function shareAtMost(row: Int8Array, value: number): number {
  return row.filter((points) => points <= value).length / row.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
