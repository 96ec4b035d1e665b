import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTo, anyModel } from '../../tests/support/any-model.ts';
import { model } from '../../tests/support/library-model.ts';
import { advise } from './advise.ts';
import type { Answers, Model } from './model.ts';

/** The model of the invented library or any other, with answers to some of its questions. */
const situation = fc
  .oneof(fc.constant(model), anyModel({ questions: 7, answers: 5, approaches: 14 }))
  .chain((of) => fc.tuple(fc.constant(of), answersTo(of)));

describe('the advice', () => {
  it('ranks every approach once, by band and points, and every point has a story and a sentence', () => {
    fc.assert(
      fc.property(situation, ([of, answers]) => {
        const { ranked } = advise(of, answers);
        expect(ranked.map(({ id }) => id).sort()).toEqual(of.approaches.map(({ id }) => id).sort());
        const bands = ranked.map(({ band }) => ['goed', 'deels', 'niet'].indexOf(band));
        const inView = ranked.filter(({ unmet }) => unmet === undefined).map(({ points }) => points);
        expect(inView).toEqual([...inView].sort((a, b) => b - a));
        for (const { points, because } of ranked) {
          expect(because.reduce((sum, { weight }) => sum + weight, 0)).toBe(points);
          expect(
            because.every((fit) => answers[fit.question] === fit.answer && fit.story && fit.because),
          ).toBe(true);
        }
        expect(bands).toEqual([...bands].sort((a, b) => a - b));
      }),
    );
  });

  it('does not depend on the order of questions, answers and reasons', () => {
    fc.assert(
      fc.property(
        situation.chain(([of, answers]) =>
          fc.tuple(
            fc.constant(of),
            fc.constant(answers),
            fc.shuffledSubarray(of.questions, { minLength: of.questions.length }),
          ),
        ),
        ([of, answers, questions]) => {
          const shuffled: Model = {
            ...of,
            questions: questions.map(({ id, answers: known }) => ({ id, answers: [...known].reverse() })),
            approaches: of.approaches.map((one) => ({ ...one, fits: [...one.fits].reverse() })),
          };
          const turned = Object.fromEntries(Object.entries(answers).reverse());
          const places = ({ ranked, first, close }: ReturnType<typeof advise>) => ({
            ranked: ranked.map(({ id, points, band, tied }) => ({ id, points, band, tied })),
            first,
            close,
          });
          expect(places(advise(shuffled, turned))).toEqual(places(advise(of, answers)));
        },
      ),
    );
  });

  it('never lowers an approach for an answer that speaks more for it', () => {
    fc.assert(
      fc.property(situation, ([of, answers]) => {
        for (const { id, fits } of of.approaches) {
          const pointsWith = (given: Answers) =>
            advise(of, given).ranked.find((one) => one.id === id)?.points ?? 0;
          const now = pointsWith(answers);
          for (const { question, answer, weight } of fits) {
            const given =
              fits.find((one) => one.question === question && one.answer === answers[question])?.weight ?? 0;
            const then = pointsWith({ ...answers, [question]: answer });
            expect(then - now).toBe(weight - given);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('never lets a heavier weight cost an approach its place', () => {
    fc.assert(
      fc.property(situation, fc.nat(), ([of, answers], number) => {
        const all = of.approaches.flatMap(({ id, fits }) => fits.map((fit) => ({ id, fit })));
        const { id, fit } = all[number % all.length] ?? {};
        const heavier: Model = {
          ...of,
          approaches: of.approaches.map((one) =>
            one.id === id
              ? { ...one, fits: one.fits.map((f) => (f === fit ? { ...f, weight: f.weight + 1 } : f)) }
              : one,
          ),
        };
        const placeIn = (which: Model) => advise(which, answers).ranked.findIndex((one) => one.id === id);
        expect(placeIn(heavier)).toBeLessThanOrEqual(placeIn(of));
      }),
    );
  });

  it('counts a question without answer, or with an unknown one, for nothing', () => {
    fc.assert(
      fc.property(situation, fc.nat(), ([of, answers], number) => {
        const id = of.questions[number % of.questions.length]?.id ?? '';
        const { [id]: _, ...others } = answers;
        expect(advise(of, { ...others, [id]: 'weet-niet', onzin: 'x' })).toEqual(advise(of, others));
      }),
    );
  });

  it('names as a change only what really puts another approach first, and all of that', () => {
    fc.assert(
      fc.property(situation, ([of, answers]) => {
        const { changes, ranked, first } = advise(of, answers);
        for (const { id, answers: known } of of.questions) {
          for (const answer of known.filter((one) => one !== answers[id])) {
            const then = advise(of, { ...answers, [id]: answer });
            const differs =
              then.first.length > 0 && (first.length === 0 || then.ranked[0]?.id !== ranked[0]?.id);
            const named = changes.find((change) => change.question === id && change.answer === answer);
            expect(named?.first).toBe(differs ? then.ranked[0]?.id : undefined);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('conditions, ties and closeness', () => {
  const of = (answers: Answers, id: string) => advise(model, answers).ranked.find((one) => one.id === id);

  it('leaves an approach out while its condition is not met, whatever its points', () => {
    const studied = { vorm: 'meer-locaties', doelgroep: 'jong' };
    expect(of(studied, 'eigen-studenten')).toMatchObject({ points: 5, band: 'niet' });
    expect(of(studied, 'eigen-studenten')?.unmet?.reason).toContain('zelf mensen opleidt');
    expect(of({ ...studied, vertrekpunt: 'eigen-leerlingen' }, 'eigen-studenten')).toMatchObject({
      points: 8,
      band: 'goed',
      unmet: undefined,
    });
  });

  it('shows equals as equal, and puts first which has more from the question that decides', () => {
    const school = { vertrekpunt: 'eigen-leerlingen', geld: 'centraal' };
    const { first, close, ranked } = advise(model, school);
    expect(first).toEqual(['eigen-studenten', 'centraal-budget']);
    expect(close).toEqual(['eigen-studenten', 'centraal-budget', 'teamplaatsing']);
    expect(ranked.slice(0, 2).map(({ tied }) => tied)).toEqual([true, true]);
    expect(ranked[2]?.tied).toBe(false);
  });

  it('calls nothing close when the first is two points ahead', () => {
    const hospital = { vorm: 'groot', vertrekpunt: 'interne-vraag', geld: 'centraal', doelgroep: 'open' };
    expect(advise(model, hospital)).toMatchObject({ first: ['teamplaatsing'], close: [] });
  });

  it('has no first without an answer, and does not say "fits well" on one answer', () => {
    expect(advise(model, {})).toMatchObject({ answered: 0, first: [], close: [] });
    expect(advise(model, {}).changes[0]).toEqual({
      question: 'vorm',
      answer: 'een-plek',
      first: model.approaches[0]?.id,
    });
    const one = advise(model, { geld: 'centraal' });
    expect(one.first).toEqual(['centraal-budget']);
    expect(one.ranked[0]?.band).toBe('deels');
  });
});
