import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModel } from '../content-check/read-model.ts';
import { advise } from './advise.ts';
import type { Answers, Model } from './model.ts';
import { personas } from './personas.ts';

const { model } = await readModel('.');
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...model.questions.map(({ answers }) => fc.option(fc.constantFrom(...answers))))
  .map((chosen) =>
    Object.fromEntries(
      chosen.flatMap((answer, q) => (answer === null ? [] : [[model.questions[q]?.id, answer]])),
    ),
  );

describe.each(personas)('$name', ({ answers, first, firstThree }) => {
  const { ranked } = advise(model, answers);
  it(`is advised ${first}`, () => {
    expect(ranked[0]?.id).toBe(first);
  });

  it.runIf(firstThree)(`sees ${firstThree?.join(', ')} first`, () => {
    const three = ranked.slice(0, 3).map(({ id }) => id);
    expect(new Set(three)).toEqual(new Set(firstThree));
  });
});

describe('the advice', () => {
  it('ranks every approach once, by band and points, and every point has a story and a sentence', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { ranked } = advise(model, answers);
        expect(ranked.map(({ id }) => id).sort()).toEqual(model.approaches.map(({ id }) => id).sort());
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
        anyAnswers,
        fc.shuffledSubarray(model.questions, { minLength: model.questions.length }),
        (answers, questions) => {
          const shuffled: Model = {
            ...model,
            questions: questions.map(({ id, answers: known }) => ({ id, answers: [...known].reverse() })),
            approaches: model.approaches.map((one) => ({ ...one, fits: [...one.fits].reverse() })),
          };
          const turned = Object.fromEntries(Object.entries(answers).reverse());
          const places = ({ ranked, first, close }: ReturnType<typeof advise>) => ({
            ranked: ranked.map(({ id, points, band, tied }) => ({ id, points, band, tied })),
            first,
            close,
          });
          expect(places(advise(shuffled, turned))).toEqual(places(advise(model, answers)));
        },
      ),
    );
  });

  it('never lowers an approach for an answer that speaks more for it', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...model.approaches), (answers, { id, fits }) => {
        const pointsWith = (given: Answers) =>
          advise(model, given).ranked.find((one) => one.id === id)?.points ?? 0;
        const now = pointsWith(answers);
        for (const { question, answer, weight } of fits) {
          const given =
            fits.find((one) => one.question === question && one.answer === answers[question])?.weight ?? 0;
          const then = pointsWith({ ...answers, [question]: answer });
          expect(then - now).toBe(weight - given);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never lets a heavier weight cost an approach its place', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...model.approaches.flatMap(({ id, fits }) => fits.map((fit) => ({ id, fit })))),
        (answers, { id, fit }) => {
          const heavier: Model = {
            ...model,
            approaches: model.approaches.map((one) =>
              one.id === id
                ? { ...one, fits: one.fits.map((f) => (f === fit ? { ...f, weight: f.weight + 1 } : f)) }
                : one,
            ),
          };
          const placeIn = (of: Model) => advise(of, answers).ranked.findIndex((one) => one.id === id);
          expect(placeIn(heavier)).toBeLessThanOrEqual(placeIn(model));
        },
      ),
    );
  });

  it('counts a question without answer, or with an unknown one, for nothing', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...model.questions), ({ ...answers }, { id }) => {
        delete (answers as Record<string, string>)[id];
        expect(advise(model, { ...answers, [id]: 'weet-niet', onzin: 'x' })).toEqual(advise(model, answers));
      }),
    );
  });

  it('names as a change only what really puts another approach first, and all of that', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { changes, ranked, first } = advise(model, answers);
        for (const { id, answers: known } of model.questions) {
          for (const answer of known.filter((one) => one !== answers[id])) {
            const then = advise(model, { ...answers, [id]: answer });
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
    const studied = { werk: 'praktisch', draagvlak: 'collegas', doelgroep: 'jong' };
    expect(of(studied, 'eigen-studenten')).toMatchObject({ points: 5, band: 'niet' });
    expect(of(studied, 'eigen-studenten')?.unmet?.reason).toContain('zelf mensen opleidt');
    expect(of({ ...studied, vertrekpunt: 'eigen-leerlingen' }, 'eigen-studenten')).toMatchObject({
      points: 8,
      band: 'goed',
      unmet: undefined,
    });
  });

  it('shows equals as equal, and puts first which has more from the question that decides', () => {
    const school = personas.find(({ name }) => name.startsWith('Scholenkoepel'))?.answers ?? {};
    const { first, close, ranked } = advise(model, school);
    expect(first).toEqual(['eigen-studenten', 'centraal-budget']);
    expect(close).toEqual(['eigen-studenten', 'centraal-budget', 'proefplaatsing-stage']);
    expect(ranked.slice(0, 2).map(({ tied }) => tied)).toEqual([true, true]);
    expect(ranked[2]?.tied).toBe(false);
  });

  it('calls nothing close when the first is two points ahead', () => {
    const hospital = personas.find(({ name }) => name.includes('ziekenhuis'))?.answers ?? {};
    expect(advise(model, hospital)).toMatchObject({ first: ['teamplaatsing'], close: [] });
  });

  it('has no first without an answer, and does not say "fits well" on one answer', () => {
    expect(advise(model, {})).toMatchObject({ answered: 0, first: [], close: [] });
    const one = advise(model, { geld: 'centraal' });
    expect(one.first).toEqual(['centraal-budget']);
    expect(one.ranked[0]?.band).toBe('deels');
  });
});
