import { sitePages } from '../addresses.ts';
import type { Approach, Questionnaire } from '../knowledge-base/library.ts';
import { type State, writeState } from './address.ts';
import type { GivenAnswer } from './given-answer.ts';
import type { Model } from './model.ts';

/** The start of the keuzehulp with an answer or a sector filled in. */
export function prefilledAddress(model: Model, filled: Partial<Pick<State, 'asked' | 'sector'>>): string {
  const search = writeState({ asked: {}, sector: '', ...filled, shown: 'start' }, model);
  return `${sitePages.keuzehulp}${search}`;
}

/** The answer that an approach begins with: the heaviest of those that count double; undefined without one. */
export function startingAnswer({ reasons }: Pick<Approach, 'reasons'>): GivenAnswer | undefined {
  const starts = reasons.filter(({ doubleIn }) => doubleIn !== undefined);
  return [...starts].sort((a, b) => b.weight - a.weight)[0];
}

/** The answer that says whom an employer wants to reach with this doelgroep; undefined when no answer covers it. */
export function answerForDoelgroep({ questions }: Questionnaire, doelgroep: string): GivenAnswer | undefined {
  return questions.flatMap((question) =>
    question.answers
      .filter(({ doelgroepen }) => doelgroepen.some((one) => one === doelgroep))
      .map((answer) => ({ question, answer })),
  )[0];
}
