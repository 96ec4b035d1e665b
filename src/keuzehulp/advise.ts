import type { Advice, Band, RankedApproach, RoleAdvice } from './advice.ts';
import { changesOf } from './changes.ts';
import { leadersOf, namesIn } from './leaders.ts';
import { type Answers, type ApproachInModel, type Model, type Role, rolesInOrder } from './model.ts';
import type { Own } from './near-stories.ts';
import { packageStory } from './package-story.ts';
import { closeBehind, enoughPoints } from './rules.ts';
import { answeredIn, countedIn, scorerOf } from './scorer.ts';

export type { Advice, Change, RankedApproach, RoleAdvice } from './advice.ts';

/** What chooses between equals, and never adds points. */
export interface Preferences {
  /** What weighs heaviest, one of the closed list of priorities. */
  heaviest?: string | undefined;
  /** The own sector, which chooses between stories. */
  own?: Own | undefined;
}

/**
 * The package of `model` for `answers`: what is first in each part, why, who combined it and what would change it.
 * Questions and answers that the model does not know count for nothing, like a question without an answer. Pure: the
 * same answers give the same advice, in any order.
 *
 * Points are the sum of the weights; answers that express one trait count once, and the answer that a part starts
 * with counts double there. What ranks is how far an approach is above the points that it gets on average, so that
 * the number of reasons written for it does not decide. Between equals the order is that of the closed list. An
 * approach without points, or whose condition is not met, comes after all others. Throws nothing.
 */
export function advise(model: Model, answers: Answers, preferences: Preferences = {}): Advice {
  const choice = scorerOf(model).choiceOf(answers);
  const leaders = leadersOf(model, choice, preferences.heaviest);
  const roles = rolesInOrder.map((role, part) =>
    adviseOn(role, model, answers, namesIn(model, leaders[part] ?? 0)),
  );
  return {
    answered: answeredIn(choice),
    roles,
    story: packageStory(model.stories, roles, preferences.own),
    changes: changesOf(model, answers, preferences.heaviest),
  };
}

function adviseOn(role: Role, model: Model, answers: Answers, leaders: readonly string[]): RoleAdvice {
  const scorer = scorerOf(model);
  const answered = answeredIn(scorer.choiceOf(answers));
  const scored = model.approaches
    .map((approach, place) => ({ approach, place }))
    .filter(({ approach }) => approach.roles.includes(role))
    .map(({ approach, place }) => {
      const scored = score(role, approach, answers);
      const seat = scorer.seats.find((one) => one.role === role && one.approach === place);
      const above = seat ? scorer.above(seat, scored.points, answered) / scorer.perPoint : 0;
      return { ...scored, above, place };
    })
    .sort(
      (a, b) =>
        Number(a.unmet !== undefined) - Number(b.unmet !== undefined) ||
        Number(b.points > 0) - Number(a.points > 0) ||
        b.above - a.above ||
        a.place - b.place,
    );
  const highest = scored[0]?.above ?? 0;
  const ranked = scored.map(({ place: _, ...one }) => ({ ...one, band: bandOf(one, highest) }));
  const first = ranked.map(({ id }) => id).filter((id) => leaders.includes(id));
  return { role, first, ranked, undecided: first.length > 1 };
}

type Scored = Omit<RankedApproach, 'band' | 'above'>;

function score(role: Role, { id, fits, onlyIf, arrangeFirst }: ApproachInModel, answers: Answers): Scored {
  const given = ({ question, answer }: { question: string; answer: string }) => answers[question] === answer;
  const heaviestFirst = fits
    .filter(given)
    .map((fit) => ({ ...fit, counted: countedIn(role, fit) }))
    .filter(({ counted }) => counted > 0)
    .sort((a, b) => b.counted - a.counted);
  const because = heaviestFirst.filter(
    ({ trait }, index) =>
      trait === undefined || heaviestFirst.findIndex((one) => one.trait === trait) === index,
  );
  return {
    id,
    points: because.reduce((sum, { counted }) => sum + counted, 0),
    because,
    unmet: onlyIf?.anyOf.some(given) === false ? onlyIf : undefined,
    arrange: arrangeFirst?.anyOf.some(given) === false ? arrangeFirst : undefined,
  };
}

/**
 * `goed`: it has enough points, so that more than one light answer speaks for it, and stands close behind the highest.
 * `geen`: its condition is not met, or no answer speaks for it. `deels`: everything between.
 */
function bandOf({ points, above, unmet }: Scored & { above: number }, highest: number): Band {
  if (unmet !== undefined || points === 0) return 'geen';
  return points >= enoughPoints && above >= highest - closeBehind ? 'goed' : 'deels';
}
