import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyModel } from '../../tests/support/any-model.ts';
import { model } from '../../tests/support/library-model.ts';
import { advise } from './advise.ts';
import { answerSetsOf } from './answer-sets.ts';
import { leadersOf } from './leaders.ts';
import type { Model, QuestionInModel } from './model.ts';
import { pointsOf, scorerOf } from './scorer.ts';

it('counts in its flat tables what each seat counts', () => {
  fc.assert(
    fc.property(anyModel({ questions: 5, answers: 4, approaches: 10 }), fc.nat(), (of, number) => {
      const { seats, points, choiceOf } = scorerOf(of);
      const { count, answersOf } = answerSetsOf(of);
      const choice = choiceOf(answersOf(number % count));
      expect(seats.map((_, s) => points(s, choice))).toEqual(seats.map((seat) => pointsOf(seat, choice)));
    }),
  );
});

it('knows what a seat gets on average when every question has an answer', () => {
  fc.assert(
    fc.property(anyModel({ questions: 4, answers: 3, approaches: 5 }), (of) => {
      const { seats, choiceOf } = scorerOf(of);
      const { count, answersOf } = answerSetsOf(of);
      const full = Array.from({ length: count }, (_, set) => choiceOf(answersOf(set))).filter((choice) =>
        choice.every((answer) => answer > 0),
      );
      for (const seat of seats) {
        const mean = full.reduce((sum, choice) => sum + pointsOf(seat, choice), 0) / full.length;
        // It is kept in tenths.
        expect(Math.abs(seat.usual / 10 - mean)).toBeLessThanOrEqual(0.05 + 1e-9);
      }
    }),
  );
});

it('lets no approach gain from a reason for every answer of a question, which says nothing', () => {
  const talkative = (id: string, { id: question, answers }: QuestionInModel): Model => ({
    ...model,
    approaches: model.approaches.map((one) =>
      one.id !== id
        ? one
        : {
            ...one,
            fits: [
              ...one.fits.filter((fit) => fit.question !== question),
              ...answers.map((answer) => {
                const before = one.fits.find((fit) => fit.question === question && fit.answer === answer);
                return { question, answer, weight: 1 + (before?.weight ?? 0), story: 'een', because: 'Zo.' };
              }),
            ],
          },
    ),
  });
  const [form] = model.questions;
  const choice = model.questions.map(() => 1);
  for (const { id } of model.approaches.filter((one) => one.fits.some((fit) => fit.question === form?.id))) {
    if (form === undefined) continue;
    const before = aboveOf(model, id, choice);
    expect(aboveOf(talkative(id, form), id, choice)).toBeCloseTo(before, 0.9);
  }
});

it('puts first what advise() puts first', () => {
  const { choiceOf } = scorerOf(model);
  const answers = { vorm: 'groot', vertrekpunt: 'interne-vraag', geld: 'centraal' };
  const masks = [...leadersOf(model, choiceOf(answers))];
  const named = masks.map((mask) =>
    model.approaches.filter((_, index) => (mask >> index) & 1).map(({ id }) => id),
  );
  expect(named).toEqual(advise(model, answers).roles.map(({ first }) => first));
});

function aboveOf(of: Model, id: string, choice: number[]): number {
  const answers = Object.fromEntries(
    of.questions.map((question, q) => [question.id, question.answers[(choice[q] ?? 0) - 1] ?? '']),
  );
  const ranked = advise(of, answers).roles.flatMap((role) => role.ranked);
  return ranked.find((one) => one.id === id)?.above ?? 0;
}
