import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTo, anyModel } from '../../tests/support/any-model.ts';
import { model } from '../../tests/support/library-model.ts';
import { advise, type Change } from './advise.ts';
import { changesOf } from './changes.ts';

describe('what would change the outcome', () => {
  it('is every answer that an organisation can choose and that changes what is first, and nothing else', () => {
    const situation = fc
      .oneof(fc.constant(model), anyModel({ questions: 5, answers: 4, approaches: 10 }))
      .chain((of) => fc.tuple(fc.constant(of), answersTo(of)));
    fc.assert(
      fc.property(situation, ([of, answers]) => {
        const now = advise(of, answers).roles;
        const expected = of.questions.flatMap(({ id: question, changeable }) =>
          changeable
            .filter((answer) => answer !== answers[question])
            .flatMap((answer) =>
              advise(of, { ...answers, [question]: answer }).roles.flatMap(
                ({ role, first }, part): Change[] => {
                  const before = new Set(now[part]?.first);
                  const same = first.length === before.size && first.every((id) => before.has(id));
                  return same || first.length === 0 ? [] : [{ question, answer, role, first: first.sort() }];
                },
              ),
            ),
        );
        const named = changesOf(of, answers).map((one) => ({ ...one, first: [...one.first].sort() }));
        expect(named).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('is not the form of the organisation or whom it wants to reach', () => {
    const questions = changesOf(model, {}).map(({ question }) => question);
    expect(new Set(questions)).toEqual(new Set(['vertrekpunt', 'geld']));
  });

  it('is not an answer that nobody chooses', () => {
    const answers = changesOf(model, {}).map(({ answer }) => answer);
    expect(answers).toContain('talent');
    expect(answers).not.toContain('eigen-leerlingen');
  });
});
