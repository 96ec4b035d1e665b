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
  /** Per trait: the questions that express it, each with what its answers count; of these only the heaviest counts. */
  shared: { question: number; counts: Int8Array }[][];
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
  /** The points of the seat at this place. */
  points(seat: number, choice: Choice): number;
  /** What it has above the usual for so many answers, as a whole number: `perPoint` for each point. */
  above(seat: Seat, points: number, answered: number): number;
  perPoint: number;
  /** Whether the condition of this approach is met. */
  inView(approach: number, choice: Choice): boolean;
  /** Per part of the package: the approaches that are put first, as bits; one, or more when they are close. */
  firsts(choice: Choice, into?: Int32Array): Int32Array;
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
  for (const answers of shared) {
    let most = 0;
    for (const { question, counts } of answers) most = Math.max(most, counts[choice[question] ?? 0] ?? 0);
    sum += most;
  }
  return sum;
}

/** Sums in another order differ by less than this, and must be rounded alike. */
const tiny = 1e-6;

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
  const seats = rolesInOrder.flatMap((role) =>
    approaches.flatMap((one, approach) =>
      one.roles.includes(role) ? [seatOf(model, role, one, approach)] : [],
    ),
  );
  const gates = approaches.map(({ onlyIf }) => onlyIf?.anyOf.map((answer) => placeOf(model, answer)));
  const inView = (approach: number, choice: Choice): boolean => {
    const gate = gates[approach];
    if (gate === undefined) return true;
    for (let g = 0; g < gate.length; g++) {
      const place = gate[g];
      if (place !== undefined && place.a > 0 && choice[place.q] === place.a) return true;
    }
    return false;
  };
  const perPoint = tenths * questions.length;
  const margin = leadMargin * perPoint;
  const tables = flatTables(model, seats);
  const starts = rolesInOrder.map((role) => seats.findIndex((seat) => seat.role === role));
  const ends = rolesInOrder.map((role) => seats.map((seat) => seat.role).lastIndexOf(role) + 1);
  const approachOf = Int32Array.from(seats, ({ approach }) => approach);
  const usualOf = Int32Array.from(seats, ({ usual }) => usual);
  const heights = new Int32Array(seats.length);
  return {
    seats,
    choiceOf: (answers) => questions.map(({ id, answers: all }) => all.indexOf(answers[id] ?? '') + 1),
    points: (seat, choice) => {
      tables.take(choice);
      return tables.points(seat);
    },
    above: ({ usual }, points, answered) => points * perPoint - usual * answered,
    perPoint,
    inView,
    firsts: (choice, into = new Int32Array(rolesInOrder.length)) => {
      const answered = answeredIn(choice);
      tables.take(choice);
      for (let part = 0; part < into.length; part++) {
        const start = starts[part] ?? 0;
        const end = ends[part] ?? 0;
        let highest = absent;
        for (let s = start; s < end; s++) {
          const points = inView(approachOf[s] ?? 0, choice) ? tables.points(s) : 0;
          const height = points === 0 ? absent : points * perPoint - (usualOf[s] ?? 0) * answered;
          heights[s] = height;
          if (height > highest) highest = height;
        }
        let mask = 0;
        for (let s = start; s < end; s++) {
          const height = heights[s] ?? absent;
          if (height !== absent && height > highest - margin) mask |= 1 << (approachOf[s] ?? 0);
        }
        into[part] = mask;
      }
      return into;
    },
  };
}

/** Below the height of any approach with points. */
const absent = -1_000_000;

interface FlatTables {
  /** Takes a set of answers, for the points of the seats that are asked for next. */
  take(choice: Choice): void;
  points(seat: number): number;
}

/** The points of all seats in flat arrays, which count much faster than the tables of each. */
function flatTables({ questions }: Model, seats: readonly Seat[]): FlatTables {
  const offsets = questions.map((_, q) =>
    questions.slice(0, q).reduce((total, { answers }) => total + answers.length + 1, 0),
  );
  const width = questions.reduce((total, { answers }) => total + answers.length + 1, 0);
  const plain = new Int8Array(seats.length * width);
  seats.forEach((seat, s) => {
    seat.plain.forEach((counts, q) => {
      plain.set(counts, s * width + (offsets[q] ?? 0));
    });
  });
  const shared = seats.map((seat) =>
    seat.shared.map((answers) => ({
      asked: Int32Array.from(answers, ({ question }) => question),
      counts: answers.map(({ counts }) => counts),
    })),
  );
  const count = questions.length;
  const taken = new Int32Array(count);
  const places = new Int32Array(count);
  return {
    take: (choice) => {
      for (let q = 0; q < count; q++) {
        taken[q] = choice[q] ?? 0;
        places[q] = (offsets[q] ?? 0) + (choice[q] ?? 0);
      }
    },
    points: (seat) => {
      let total = 0;
      const from = seat * width;
      for (let q = 0; q < count; q++) total += plain[from + (places[q] as number)] as number;
      const traits = shared[seat];
      if (traits === undefined) return total;
      for (let t = 0; t < traits.length; t++) {
        const { asked, counts } = traits[t] as (typeof traits)[number];
        let most = 0;
        for (let i = 0; i < asked.length; i++) {
          const counted = counts[i]?.[taken[asked[i] as number] as number] ?? 0;
          if (counted > most) most = counted;
        }
        total += most;
      }
      return total;
    },
  };
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
  const shared = [...traits].map((trait) =>
    fill(fits.filter((fit) => fit.trait === trait))
      .map((counts, question) => ({ question, counts }))
      .filter(({ counts }) => counts.some((counted) => counted > 0)),
  );
  const usual =
    sum(plain.map((row) => usualMost([row]))) +
    sum(shared.map((answers) => usualMost(answers.map(({ counts }) => counts))));
  return { approach, role, plain, shared, usual: Math.round(usual * tenths + tiny) };
}

/** What the heaviest of these answers counts on average, when each question has one of its answers. */
function usualMost(table: readonly Int8Array[]): number {
  const most = Math.max(0, ...table.flatMap((row) => [...row]));
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
