import { describe, expect, it } from 'vitest';
import { readModel } from '../content-check/read-model.ts';
import { advise } from './advise.ts';
import { type Analysis, analyse } from './analysis.ts';
import type { Model } from './model.ts';

const { model } = await readModel('.');
const analysis = analyse(model);
const share = (count: number, of = analysis.sets) => count / of;

describe('over all answer sets', () => {
  it('there are 162,000, and only the one without answers has no advice', () => {
    expect(analysis.sets).toBe(162_000);
    expect(analysis.empty).toBe(1);
  });

  it.each([...analysis.first])('%s comes first neither too seldom nor too often (%i sets)', (_, count) => {
    expect(share(count)).toBeGreaterThanOrEqual(0.01);
    expect(share(count)).toBeLessThanOrEqual(0.4);
  });

  it('one point more or less on one weight changes the first place in at most 5 % of them', () => {
    const over = analysis.weights
      .filter(({ more, less }) => share(Math.max(more, less)) > 0.05)
      .map(
        ({ approach, question, answer, more, less }) => `${approach} ${question}=${answer}: ${more}, ${less}`,
      );
    expect(over).toEqual([]);
  });

  it('every weight matters: one point more changes the first place somewhere', () => {
    const idle = analysis.weights.filter(({ more, less }) => more + less === 0);
    expect(idle.map(({ approach, question, answer }) => `${approach} ${question}=${answer}`)).toEqual([]);
  });

  it('a question left out changes the first place in at most half of them, and no question is idle', () => {
    for (const { id, answered, changes } of analysis.questions) {
      expect(share(changes, answered), id).toBeLessThanOrEqual(0.5);
      expect(share(changes, answered), id).toBeGreaterThanOrEqual(0.1);
    }
  });
});

/** The same walk in the plainest way: advise() for every set of a model. */
function walk(small: Model): Pick<Analysis, 'sets' | 'empty' | 'tied' | 'close' | 'first'> {
  const found = { sets: 0, empty: 0, tied: 0, close: 0 };
  const first = new Map(small.approaches.map(({ id }) => [id, 0]));
  const visit = (index: number, answers: Record<string, string>): void => {
    const question = small.questions[index];
    if (question !== undefined) {
      visit(index + 1, answers);
      for (const answer of question.answers) visit(index + 1, { ...answers, [question.id]: answer });
      return;
    }
    const advice = advise(small, answers);
    found.sets++;
    if (advice.first.length === 0) found.empty++;
    else first.set(advice.ranked[0]?.id ?? '', (first.get(advice.ranked[0]?.id ?? '') ?? 0) + 1);
    if (advice.first.length > 1) found.tied++;
    const inView = advice.ranked.filter(({ unmet }) => unmet === undefined);
    const margin = (inView[0]?.points ?? 0) - (inView[1]?.points ?? 0);
    if (advice.first.length > 0 && margin <= 1) found.close++;
  };
  visit(0, {});
  return { ...found, first };
}

/** The model with some of its questions only. */
function withQuestions(...ids: string[]): Model {
  return { ...model, questions: model.questions.filter(({ id }) => ids.includes(id)) };
}

describe('the fast walk', () => {
  it.each([[['vorm', 'vertrekpunt', 'draagvlak', 'geld']], [['werk', 'doel', 'doelgroep', 'vertrekpunt']]])(
    'finds what advise() says for %j',
    (ids) => {
      const small = withQuestions(...ids);
      const { sets, empty, tied, close, first } = analyse(small);
      expect({ sets, empty, tied, close, first }).toEqual(walk(small));
    },
  );

  it.each([1, -1])('finds what a weight changed by %i changes', (by) => {
    const small = withQuestions('vorm', 'vertrekpunt', 'geld');
    const weights = analyse(small).weights;
    for (const { approach, question, answer, more, less } of weights.filter((_, index) => index % 7 === 0)) {
      const changed = {
        ...small,
        approaches: small.approaches.map((one) =>
          one.id !== approach
            ? one
            : {
                ...one,
                fits: one.fits
                  .map((fit) =>
                    fit.question === question && fit.answer === answer
                      ? { ...fit, weight: fit.weight + by }
                      : fit,
                  )
                  .filter(({ weight }) => weight > 0),
              },
        ),
      };
      const differs = differentFirsts(small, changed);
      expect(differs, `${approach} ${question}=${answer}`).toBe(by > 0 ? more : less);
    }
  });
});

/** In how many answer sets two models of the same questions put another approach first. */
function differentFirsts(one: Model, other: Model): number {
  let count = 0;
  const firstOf = (of: Model, answers: Record<string, string>) => {
    const { ranked, first } = advise(of, answers);
    return first.length === 0 ? undefined : ranked[0]?.id;
  };
  const visit = (index: number, answers: Record<string, string>): void => {
    const question = one.questions[index];
    if (question === undefined) {
      const before = firstOf(one, answers);
      if (before !== undefined && before !== firstOf(other, answers)) count++;
      return;
    }
    visit(index + 1, answers);
    for (const answer of question.answers) visit(index + 1, { ...answers, [question.id]: answer });
  };
  visit(0, {});
  return count;
}
