import type { Condition, Fit } from '../schema/keuzehulp.ts';
import type { Answers, ApproachInModel, Model } from './model.ts';
import { closeMargin, enoughPoints, leastShare } from './rules.ts';

/** How well an approach fits: see bandOf. */
export type Band = 'goed' | 'deels' | 'niet';

export interface RankedApproach {
  id: string;
  /** The sum of the weights of the answers that speak for it. */
  points: number;
  band: Band;
  /** Whether another approach of the same band has equally many points. */
  tied: boolean;
  /** What each answer added, with its story and sentence; the heaviest first. */
  because: Fit[];
  /** The condition that these answers do not meet. */
  unmet?: Condition | undefined;
}

/** Another answer to one question that would put another approach first. */
interface Change {
  question: string;
  answer: string;
  first: string;
}

export interface Advice {
  /** How many questions have an answer. */
  answered: number;
  /** Every approach, best first. */
  ranked: RankedApproach[];
  /** The approaches with the most points: one, more when they are equal, none when nothing speaks for any. */
  first: string[];
  /** The approaches in view that are close to the first, itself included when there are others. */
  close: string[];
  /** In the order of the questions. */
  changes: Change[];
}

/**
 * Ranks every approach of `model` for `answers`; questions and answers that the model does not know count for
 * nothing, like a question without an answer. Pure: the same answers give the same advice, in any order.
 *
 * Points are the sum of the weights. Between equals the order is: more points from the question that decides
 * ties, then more answers that speak for it, then the order of the closed list. An approach whose condition is
 * not met comes after all others. Throws nothing.
 */
export function advise(model: Model, answers: Answers): Advice {
  const ranked = rank(model, answers);
  const inView = ranked.filter(({ unmet, points }) => unmet === undefined && points > 0);
  const most = inView[0]?.points ?? 0;
  const near = inView.filter(({ points }) => most - points <= closeMargin).map(({ id }) => id);
  const banded = ranked.map((one) => ({ ...one, band: bandOf(one, most) }));
  return {
    answered: model.questions.filter(({ id, answers: known }) => known.includes(answers[id] ?? '')).length,
    ranked: banded.map((one) => ({
      ...one,
      tied: banded.some((other) => other !== one && other.band === one.band && other.points === one.points),
    })),
    first: inView.filter(({ points }) => points === most).map(({ id }) => id),
    close: near.length > 1 ? near : [],
    changes: changesOf(model, answers, leaderOf(ranked)),
  };
}

type Ranked = Omit<RankedApproach, 'band' | 'tied'>;

/**
 * `goed`: it has enough points, so that more than one answer speaks for it, and enough of the most points.
 * `niet`: its condition is not met, or no answer speaks for it. `deels`: everything between.
 */
function bandOf({ points, unmet }: Ranked, most: number): Band {
  if (unmet !== undefined || points === 0) return 'niet';
  return points >= enoughPoints && points >= most * leastShare.share ? 'goed' : 'deels';
}

function rank(model: Model, answers: Answers): Ranked[] {
  return model.approaches
    .map((approach, place) => ({ ...score(approach, answers), place }))
    .sort((a, b) => {
      const ties = (one: Ranked) =>
        one.because.find(({ question }) => question === model.decidesTies)?.weight ?? 0;
      return (
        Number(a.unmet !== undefined) - Number(b.unmet !== undefined) ||
        b.points - a.points ||
        ties(b) - ties(a) ||
        b.because.length - a.because.length ||
        a.place - b.place
      );
    })
    .map(({ place: _, ...one }) => one);
}

function score({ id, fits, onlyIf }: ApproachInModel, answers: Answers): Ranked {
  const given = ({ question, answer }: { question: string; answer: string }) => answers[question] === answer;
  const because = fits.filter(given).sort((a, b) => b.weight - a.weight);
  return {
    id,
    points: because.reduce((sum, { weight }) => sum + weight, 0),
    because,
    unmet: onlyIf === undefined || onlyIf.anyOf.some(given) ? undefined : onlyIf,
  };
}

/** The approach that comes first, if an answer speaks for it and its condition is met. */
function leaderOf([best]: readonly Ranked[]): string | undefined {
  return best?.unmet === undefined && best?.points ? best.id : undefined;
}

function changesOf(model: Model, answers: Answers, now: string | undefined): Change[] {
  return model.questions.flatMap(({ id: question, answers: known }) =>
    known.flatMap((answer) => {
      if (answers[question] === answer) return [];
      const first = leaderOf(rank(model, { ...answers, [question]: answer }));
      return first === undefined || first === now ? [] : [{ question, answer, first }];
    }),
  );
}
