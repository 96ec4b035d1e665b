import { type AnswerSets, eachChoice } from './answer-sets.ts';
import type { Model, ModelFit } from './model.ts';
import { pointsOf, type Seat, scorerOf, seatOf } from './scorer.ts';
import { absent, type WalkOfPart } from './walk.ts';

const answeredOf = new WeakMap<AnswerSets, Int8Array>();

/** Per set: how many questions have an answer. */
function answeredPerSet(sets: AnswerSets): Int8Array {
  const before = answeredOf.get(sets);
  if (before !== undefined) return before;
  const answered = new Int8Array(sets.count);
  eachChoice(sets, (_, set, count) => {
    answered[set] = count;
  });
  answeredOf.set(sets, answered);
  return answered;
}

/**
 * In how many sets of a part the approach that leads no longer stands highest, when one weight of the seat at `place` is
 * `by` more. What the seat usually gets changes with it, so every set counts.
 */
export function changedWeight(
  model: Model,
  sets: AnswerSets,
  part: WalkOfPart,
  place: number,
  fit: ModelFit,
  by: number,
): number {
  const { perPoint } = scorerOf(model);
  const seat = part.seats[place];
  const approach = model.approaches[seat?.approach ?? -1];
  if (seat === undefined || approach === undefined) return 0;
  const fits = approach.fits.map((one) => (one === fit ? { ...one, weight: one.weight + by } : one));
  const changed = seatOf(model, part.role, { ...approach, fits }, seat.approach);
  const points = pointsWith(model, sets, part, place, fit, changed);
  const answered = answeredPerSet(sets);
  const { best, highest, second, leads } = part;
  const { usual } = changed;
  let changes = 0;
  for (let set = 0; set < sets.count; set++) {
    if (!leads[set]) continue;
    const now = best[set] ?? -1;
    const sum = points[set] ?? 0;
    if (sum === 0) {
      if (now === place) changes++;
      continue;
    }
    // As the scorer says what is above the usual; here a call for each set would cost too much.
    const height = sum * perPoint - usual * (answered[set] ?? 0);
    if (now === place) {
      const next = second[set] ?? absent;
      if (height < next || (height === next && comesBefore(part, set, place))) changes++;
    } else {
      const most = highest[set] ?? absent;
      if (height > most || (height === most && place < now)) changes++;
    }
  }
  return changes;
}

/** Whether a seat before `place` stands as high as the second. */
function comesBefore({ heights, second }: WalkOfPart, set: number, place: number): boolean {
  return heights.slice(0, place).some((own) => own[set] === second[set]);
}

/** The points of the seat in every set, with one weight changed: those of the sets with its answer are counted anew. */
function pointsWith(
  { questions }: Model,
  sets: AnswerSets,
  { points, seats }: WalkOfPart,
  place: number,
  { question, answer, trait }: ModelFit,
  changed: Seat,
): Int8Array {
  const before = seats[place];
  const found = points[place]?.slice() ?? new Int8Array();
  const q = questions.findIndex(({ id }) => id === question);
  const a = (questions[q]?.answers.indexOf(answer) ?? -1) + 1;
  const stride = sets.strides[q] ?? 1;
  const more = (changed.plain[q]?.[a] ?? 0) - (before?.plain[q]?.[a] ?? 0);
  const choice = new Int8Array(questions.length);
  for (let base = a * stride; base < sets.count; base += stride * (sets.sizes[q] ?? 1)) {
    for (let set = base; set < base + stride; set++) {
      // Out of view, or out of the points that only this answer gave: the answer itself gives some.
      if (found[set] === 0) continue;
      if (trait === undefined) {
        found[set] = (found[set] ?? 0) + more;
        continue;
      }
      for (let i = 0; i < choice.length; i++) choice[i] = sets.answerIn(set, i);
      found[set] = pointsOf(changed, choice);
    }
  }
  return found;
}
