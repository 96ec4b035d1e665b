import type { AnswerSets } from './answer-sets.ts';
import type { Model, ModelFit } from './model.ts';
import { leadMargin } from './rules.ts';
import { type Seat, scorerOf, seatOf } from './scorer.ts';
import { absent, type Walk, type WalkOfPart } from './walk.ts';

/**
 * In how many sets of a part the approach that leads no longer stands highest, when one weight of the seat at `place` is
 * `by` more. What the seat usually gets changes with it, so sets without that answer count as well.
 */
export function changedWeight(
  model: Model,
  { sets, answered }: Omit<Walk, 'parts'>,
  part: WalkOfPart,
  place: number,
  fit: ModelFit,
  by: number,
): number {
  const { perPoint } = scorerOf(model);
  const seat = part.seats[place];
  const approach = model.approaches[seat?.approach ?? -1];
  const points = part.points[place];
  if (seat === undefined || approach === undefined || points === undefined) return 0;
  const fits = approach.fits.map((one) => (one === fit ? { ...one, weight: one.weight + by } : one));
  const changed = seatOf(model, part.role, { ...approach, fits }, seat.approach);
  const q = model.questions.findIndex(({ id }) => id === fit.question);
  const given = (model.questions[q]?.answers.indexOf(fit.answer) ?? -1) + 1;
  const pointsWith = changedPoints(sets, seat, changed, q, given);
  // What leads is so far ahead that without the answer, where only the usual changes, it stays highest; not in a small model.
  const mostByUsual = Math.abs(changed.usual - seat.usual) * model.questions.length;
  const onlyWithAnswer = mostByUsual < leadMargin * perPoint;
  const { best, highest, second, leads } = part;
  let changes = 0;
  for (let answer = 0; answer < (sets.sizes[q] ?? 0); answer++) {
    if (answer !== given && onlyWithAnswer) continue;
    sets.eachWith(q, answer, (set) => {
      const before = points[set] as number;
      // Out of view, or without points: the answer itself gives some.
      if (before === 0 || leads[set] === 0) return;
      const sum = answer === given ? pointsWith(set, before) : before;
      // As the scorer says what is above the usual; here a call for each set would cost too much.
      const height = sum === 0 ? absent : sum * perPoint - changed.usual * (answered[set] as number);
      const now = best[set] as number;
      if (now === place) {
        const next = second[set] as number;
        if (sum === 0 || height < next || (height === next && comesBefore(part, set, place))) changes++;
      } else {
        const most = highest[set] as number;
        if (height > most || (height === most && place < now)) changes++;
      }
    });
  }
  return changes;
}

/** Whether a seat before `place` stands as high as the second. */
function comesBefore({ heights, second }: WalkOfPart, set: number, place: number): boolean {
  return heights.slice(0, place).some((own) => own[set] === second[set]);
}

/** Makes a function that gives the points of a seat in a set with this answer, now that the answer counts otherwise. */
function changedPoints(
  sets: AnswerSets,
  seat: Seat,
  changed: Seat,
  question: number,
  answer: number,
): (set: number, before: number) => number {
  const was = countOf(seat, question, answer);
  const is = countOf(changed, question, answer);
  const alike = seat.shared.find((trait) =>
    trait.some((one) => one.question === question && (one.counts[answer] ?? 0) > 0),
  );
  // Of answers that say the same only the heaviest counts.
  const others = alike?.filter((one) => one.question !== question) ?? [];
  return (set, before) => {
    let most = 0;
    for (const one of others) most = Math.max(most, one.counts[sets.answerIn(set, one.question)] ?? 0);
    return before + Math.max(is, most) - Math.max(was, most);
  };
}

/** What an answer counts for a seat, by itself. */
function countOf({ plain, shared }: Seat, question: number, answer: number): number {
  const inTraits = shared.flat().filter((one) => one.question === question);
  const tables = [plain[question], ...inTraits.map(({ counts }) => counts)];
  return Math.max(...tables.map((counts) => counts?.[answer] ?? 0));
}
