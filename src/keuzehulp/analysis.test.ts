import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyModel } from '../../tests/support/any-model.ts';
import { model } from '../../tests/support/library-model.ts';
import { advise } from './advise.ts';
import { type Analysis, analyse } from './analysis.ts';
import { answerSetsOf } from './answer-sets.ts';
import { type Answers, type Model, rolesInOrder } from './model.ts';

/** Small enough to enumerate naively, many times. */
const anySmallModel = anyModel({ questions: 3, answers: 3, approaches: 10 });
const anyTinyModel = anyModel({ questions: 3, answers: 2, approaches: 5 });

function everySet(of: Model): Answers[] {
  const { count, answersOf } = answerSetsOf(of);
  return Array.from({ length: count }, (_, set) => answersOf(set));
}

/** The naive enumeration: advise() for every answer set of a model. */
function placesIn(of: Model): Pick<Analysis['parts'][number], 'empty' | 'leads' | 'close'>[] {
  const advices = everySet(of).map((answers) => advise(of, answers).roles);
  return rolesInOrder.map((_, part) => {
    const sizes = advices.map((roles) => roles[part]?.first.length ?? 0);
    return {
      empty: sizes.filter((size) => size === 0).length,
      leads: sizes.filter((size) => size === 1).length,
      close: sizes.filter((size) => size > 1).length,
    };
  });
}

/** What stands highest in a part. */
function highestIn(of: Model, answers: Answers, part: number): string | undefined {
  const best = advise(of, answers).roles[part]?.ranked[0];
  return best === undefined || best.unmet !== undefined || best.points === 0 ? undefined : best.id;
}

/** What leads in a part. */
function leaderIn(of: Model, answers: Answers, part: number): string | undefined {
  const first = advise(of, answers).roles[part]?.first ?? [];
  return first.length === 1 ? first[0] : undefined;
}

function withWeight(
  of: Model,
  changed: { approach: string; question: string; answer: string },
  by: number,
): Model {
  return {
    ...of,
    approaches: of.approaches.map((one) =>
      one.id !== changed.approach
        ? one
        : {
            ...one,
            fits: one.fits.map((fit) =>
              fit.question === changed.question && fit.answer === changed.answer
                ? { ...fit, weight: fit.weight + by }
                : fit,
            ),
          },
    ),
  };
}

describe('the fast walk over all answer sets', () => {
  it('numbers them so that each is read back', () => {
    const { count, answersOf, withAnswer } = answerSetsOf(model);
    expect(count).toBe(4 * 5 * 4 * 4);
    expect(new Set(everySet(model).map((answers) => JSON.stringify(answers))).size).toBe(count);
    expect(answersOf(withAnswer(count - 1, 0, 0))).toEqual({
      vertrekpunt: 'eigen-leerlingen',
      geld: 'delen',
      doelgroep: 'jong',
    });
  });

  it('finds what advise() says, for the invented library and any other', () => {
    const compare = (of: Model) => {
      const { parts } = analyse(of);
      expect(parts.map(({ empty, leads, close }) => ({ empty, leads, close }))).toEqual(placesIn(of));
    };
    compare(model);
    fc.assert(fc.property(anySmallModel, compare), { numRuns: 15 });
  });

  it('finds what a weight of one more or one less changes', () => {
    const compare = (of: Model, every: number) => {
      const sets = everySet(of);
      analyse(of).parts.forEach(({ weights }, part) => {
        const before = sets.map((answers) => leaderIn(of, answers, part));
        for (const weight of weights.filter((_, index) => index % every === 0)) {
          const differ = [1, -1].map((by) => {
            const other = withWeight(of, weight, by);
            return sets.filter((answers, set) => {
              const now = before[set];
              return now !== undefined && highestIn(other, answers, part) !== now;
            }).length;
          });
          expect(differ, `${weight.approach} ${weight.question}=${weight.answer}`).toEqual([
            weight.more,
            weight.less,
          ]);
        }
      });
    };
    compare(model, 23);
    fc.assert(
      fc.property(anyTinyModel, (tiny) => compare(tiny, 3)),
      { numRuns: 15 },
    );
  });

  it('finds what a question left out changes', () => {
    const compare = (of: Model) => {
      analyse(of).parts.forEach(({ questions }, part) => {
        const naive = of.questions.map(({ id }) => {
          const answered = everySet(of).filter(
            (answers) => answers[id] !== undefined && leaderIn(of, answers, part) !== undefined,
          );
          const changes = answered.filter((answers) => {
            const { [id]: _, ...others } = answers;
            return highestIn(of, others, part) !== leaderIn(of, answers, part);
          });
          return { id, answered: answered.length, changes: changes.length };
        });
        expect(questions).toEqual(naive);
      });
    };
    compare(model);
    fc.assert(fc.property(anyTinyModel, compare), { numRuns: 15 });
  });
});
