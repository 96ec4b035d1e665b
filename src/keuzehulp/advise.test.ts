import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTo, anyModel } from '../../tests/support/any-model.ts';
import { model } from '../../tests/support/library-model.ts';
import { advise, type RankedApproach } from './advise.ts';
import { type Answers, type Model, type Role, rolesInOrder } from './model.ts';
import { leadMargin } from './rules.ts';

/** The model of the invented library or any other, with answers to some of its questions. */
const situation = fc
  .oneof(fc.constant(model), anyModel({ questions: 7, answers: 5, approaches: 14 }))
  .chain((of) => fc.tuple(fc.constant(of), answersTo(of)));

const partOf = (role: Role, of: Model, answers: Answers, heaviest?: string) => {
  const part = advise(of, answers, { heaviest }).roles.find((one) => one.role === role);
  if (part === undefined) throw new Error(`no ${role}`);
  return part;
};

describe('the advice', () => {
  it('has every part in order, with each of its approaches once', () => {
    fc.assert(
      fc.property(situation, ([of, answers]) => {
        const { roles } = advise(of, answers);
        expect(roles.map(({ role }) => role)).toEqual(rolesInOrder);
        for (const { role, ranked } of roles) {
          const known = of.approaches.filter((one) => one.roles.includes(role)).map(({ id }) => id);
          expect(ranked.map(({ id }) => id).sort()).toEqual(known.sort());
        }
      }),
    );
  });

  it('counts what was answered, each trait once, with a story and a sentence for every point', () => {
    fc.assert(
      fc.property(situation, ([of, answers]) => {
        for (const { points, because } of advise(of, answers).roles.flatMap(({ ranked }) => ranked)) {
          expect(because.reduce((sum, { counted }) => sum + counted, 0)).toBe(points);
          expect(
            because.every((fit) => answers[fit.question] === fit.answer && fit.story && fit.because),
          ).toBe(true);
          const traits = because.flatMap(({ trait }) => trait ?? []);
          expect(new Set(traits).size).toBe(traits.length);
        }
      }),
    );
  });

  it('puts first what is in view, has points and is close to the highest; all of that and nothing else', () => {
    fc.assert(
      fc.property(situation, ([of, answers]) => {
        for (const { first, ranked, undecided } of advise(of, answers).roles) {
          const inView = ranked.filter(({ unmet, points }) => unmet === undefined && points > 0);
          const highest = Math.max(...inView.map(({ above }) => above));
          const close = inView.filter(({ above }) => above > highest - leadMargin + 1e-9);
          expect(first).toEqual(close.map(({ id }) => id));
          expect(undecided).toBe(first.length > 1);
          expect(ranked.slice(0, inView.length)).toEqual(inView);
          expect(ranked.filter(({ band }) => band === 'geen')).toEqual(ranked.slice(inView.length));
        }
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
            questions: questions.map((one) => ({ ...one, answers: [...one.answers].reverse() })),
            approaches: of.approaches.map((one) => ({ ...one, fits: [...one.fits].reverse() })),
            stories: [...of.stories].reverse(),
          };
          const turned = Object.fromEntries(Object.entries(answers).reverse());
          const places = ({ roles, story }: ReturnType<typeof advise>) => ({
            story,
            roles: roles.map(({ first, ranked }) => ({
              first,
              ranked: ranked.map(({ id, points, band }) => ({ id, points, band })),
            })),
          });
          expect(places(advise(shuffled, turned))).toEqual(places(advise(of, answers)));
        },
      ),
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

  it('never gives fewer points for an answer that speaks more for an approach', () => {
    fc.assert(
      fc.property(situation, ([of, answers]) => {
        for (const { id, fits, roles } of of.approaches) {
          const pointsWith = (role: Role, given: Answers) =>
            partOf(role, of, given).ranked.find((one) => one.id === id)?.points ?? 0;
          for (const { question, answer } of fits.slice(0, 2)) {
            const { [question]: _, ...without } = answers;
            for (const role of roles)
              expect(pointsWith(role, { ...without, [question]: answer })).toBeGreaterThanOrEqual(
                pointsWith(role, without),
              );
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('lets what weighs heaviest choose between those that are close, and add nothing', () => {
    fc.assert(
      fc.property(
        situation,
        fc.constantFrom('snel-beginnen', 'weinig-geld', 'onzin'),
        ([of, answers], heaviest) => {
          const before = advise(of, answers).roles;
          advise(of, answers, { heaviest }).roles.forEach(({ first, ranked }, part) => {
            const close = before[part]?.first ?? [];
            const strong = close.filter((id) =>
              of.approaches.find((one) => one.id === id)?.strengths.some((strength) => strength === heaviest),
            );
            expect(first).toEqual(strong.length > 0 ? strong : close);
            expect(ranked).toEqual(before[part]?.ranked);
          });
        },
      ),
    );
  });
});

describe('points, conditions and bands', () => {
  const of = (role: Role, answers: Answers, id: string): RankedApproach | undefined =>
    partOf(role, model, answers).ranked.find((one) => one.id === id);

  it('count double where the answer is the start', () => {
    expect(of('werk', { vertrekpunt: 'talent' }, 'talent-centraal')).toMatchObject({ points: 6 });
    expect(of('vorm', { vertrekpunt: 'interne-vraag' }, 'teamplaatsing')).toMatchObject({ points: 3 });
  });

  it('count answers that say the same once, the heaviest', () => {
    const together = { vertrekpunt: 'samen', geld: 'delen' };
    expect(of('vorm', together, 'traineepool')).toMatchObject({
      points: 3,
      because: [{ question: 'vertrekpunt' }],
    });
    expect(of('vorm', { ...together, vorm: 'meer-locaties' }, 'werkpool')?.points).toBe(3 + 2);
  });

  it('leave an approach out while its condition is not met, whatever its points', () => {
    const studied = { vorm: 'meer-locaties', doelgroep: 'jong' };
    expect(of('werk', studied, 'eigen-studenten')).toMatchObject({ points: 5, band: 'geen' });
    expect(of('werk', studied, 'eigen-studenten')?.unmet?.reason).toContain('zelf mensen opleidt');
    expect(of('werk', { ...studied, vertrekpunt: 'eigen-leerlingen' }, 'eigen-studenten')).toMatchObject({
      points: 11,
      band: 'goed',
      unmet: undefined,
    });
  });

  it('say nothing of a part that the answers do not speak of', () => {
    expect(partOf('geld', model, { doelgroep: 'open' })).toMatchObject({ first: [], undecided: false });
    expect(of('geld', { doelgroep: 'open' }, 'centraal-budget')).toMatchObject({ points: 0, band: 'geen' });
    expect(advise(model, {}).roles.flatMap(({ first }) => first)).toEqual([]);
    expect(advise(model, {}).answered).toBe(0);
  });

  it('do not say "fits well" on one answer that speaks less than strongly', () => {
    expect(of('geld', { vorm: 'groot' }, 'centraal-budget')?.band).toBe('deels');
  });

  it('say what is to be arranged first, and put it first all the same', () => {
    const asked = {
      ...model,
      approaches: model.approaches.map((one) =>
        one.id === 'centraal-budget'
          ? {
              ...one,
              arrangeFirst: { reason: 'geld', anyOf: [{ question: 'geld', answer: 'centraal' }] },
            }
          : one,
      ),
    };
    const [large] = partOf('geld', asked, { vorm: 'groot' }).ranked;
    expect(large).toMatchObject({ id: 'centraal-budget', arrange: { reason: 'geld' } });
    expect(partOf('geld', asked, { vorm: 'groot' }).first).toContain('centraal-budget');
    expect(partOf('geld', asked, { geld: 'centraal' }).ranked[0]?.arrange).toBeUndefined();
  });
});
