import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyModel } from '../../tests/support/any-model.ts';
import { model } from '../../tests/support/library-model.ts';
import { advise } from './advise.ts';
import { type Analysis, analyse } from './analysis.ts';
import type { Answers, Model } from './model.ts';

/** Small enough to enumerate naively, many times. */
const anySmallModel = anyModel({ questions: 3, answers: 3, approaches: 14 });
const anyTinyModel = anyModel({ questions: 3, answers: 2, approaches: 5 });

/** The naive enumeration: advise() for every answer set of a model. */
function walk(small: Model): Pick<Analysis, 'sets' | 'empty' | 'tied' | 'close' | 'first'> {
  const found = { sets: 0, empty: 0, tied: 0, close: 0 };
  const first = new Map(small.approaches.map(({ id }) => [id, 0]));
  eachAnswerSet(small, (answers) => {
    const advice = advise(small, answers);
    found.sets++;
    if (advice.first.length === 0) found.empty++;
    else first.set(advice.ranked[0]?.id ?? '', (first.get(advice.ranked[0]?.id ?? '') ?? 0) + 1);
    if (advice.first.length > 1) found.tied++;
    const inView = advice.ranked.filter(({ unmet }) => unmet === undefined);
    const margin = (inView[0]?.points ?? 0) - (inView[1]?.points ?? 0);
    if (advice.first.length > 0 && margin <= 1) found.close++;
  });
  return { ...found, first };
}

/** The model with one weight changed; a weight of 0 removes the fit. */
function withWeight(of: Model, changed: Analysis['weights'][number], by: number): Model {
  const { approach, question, answer } = changed;
  return {
    ...of,
    approaches: of.approaches.map((one) =>
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
}

/** What leaving out one question changes, computed naively. */
function withoutQuestion(of: Model, id: string): Analysis['questions'][number] {
  let answered = 0;
  let changes = 0;
  eachAnswerSet(of, (answers) => {
    const first = firstOf(of, answers);
    if (first === undefined || answers[id] === undefined) return;
    answered++;
    const { [id]: _, ...others } = answers;
    if (firstOf(of, others) !== first) changes++;
  });
  return { id, answered, changes };
}

function summary({ sets, empty, tied, close, first }: ReturnType<typeof walk>): ReturnType<typeof walk> {
  return { sets, empty, tied, close, first };
}

describe('the fast walk over all answer sets', () => {
  it('knows how many there are', () => {
    // No advice without an answer, and none for "jong" alone: it speaks for approaches with a condition.
    expect(analyse(model)).toMatchObject({ sets: 4 * 5 * 4 * 4, empty: 1 + 1 });
  });

  it('finds what advise() says, for the invented library and any other', () => {
    expect(summary(analyse(model))).toEqual(walk(model));
    fc.assert(
      fc.property(anySmallModel, (small) => {
        expect(summary(analyse(small))).toEqual(walk(small));
      }),
    );
  });

  it('finds what a weight of one more or one less changes', () => {
    const compare = (small: Model, every: number) => {
      const before = firsts(small);
      for (const weight of analyse(small).weights.filter((_, index) => index % every === 0)) {
        const { approach, question, answer, more, less } = weight;
        const differ = [1, -1].map((by) => differences(before, firsts(withWeight(small, weight, by))));
        expect(differ, `${approach} ${question}=${answer}`).toEqual([more, less]);
      }
    };
    compare(model, 7);
    fc.assert(fc.property(anyTinyModel, (tiny) => compare(tiny, 3)));
  });

  it('finds what a question left out changes', () => {
    const compare = (small: Model) => {
      expect(analyse(small).questions).toEqual(small.questions.map(({ id }) => withoutQuestion(small, id)));
    };
    compare(model);
    fc.assert(fc.property(anyTinyModel, compare));
  });
});

/** What comes first for each answer set. */
function firsts(of: Model): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  eachAnswerSet(of, (answers) => found.push(firstOf(of, answers)));
  return found;
}

/** How many answer sets with an advice get another one. */
function differences(before: (string | undefined)[], after: (string | undefined)[]): number {
  return before.filter((first, index) => first !== undefined && first !== after[index]).length;
}

function firstOf(of: Model, answers: Answers): string | undefined {
  const { ranked, first } = advise(of, answers);
  return first.length === 0 ? undefined : ranked[0]?.id;
}

function eachAnswerSet(of: Model, visit: (answers: Answers) => void, index = 0, given: Answers = {}): void {
  const question = of.questions[index];
  if (question === undefined) visit(given);
  else {
    for (const answer of [undefined, ...question.answers]) {
      eachAnswerSet(of, visit, index + 1, answer === undefined ? given : { ...given, [question.id]: answer });
    }
  }
}
