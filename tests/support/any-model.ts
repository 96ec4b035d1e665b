import fc from 'fast-check';
import type { Answers, Model } from '../../src/keuzehulp/model.ts';

interface Size {
  questions: number;
  answers: number;
  approaches: number;
}

/** Models of the keuzehulp that an editor could make, at most as large as `most`: weights, conditions, ties. */
export function anyModel(most: Size): fc.Arbitrary<Model> {
  const names = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);
  return fc
    .array(fc.integer({ min: 2, max: most.answers }), { minLength: 2, maxLength: most.questions })
    .chain((sizes) => {
      const questions = sizes.map((size, number) => ({ id: `q${number}`, answers: names('a', size) }));
      const pairs = questions.flatMap(({ id, answers }) =>
        answers.map((answer) => ({ question: id, answer })),
      );
      const weights = fc.array(fc.integer({ min: 0, max: 3 }), {
        minLength: pairs.length,
        maxLength: pairs.length,
      });
      const condition = fc.option(fc.subarray(pairs, { minLength: 1 }), { nil: undefined });
      const approach = fc.tuple(weights, condition).map(([given, anyOf]) => ({
        fits: pairs.flatMap((pair, index) => {
          const weight = given[index] ?? 0;
          return weight === 0 ? [] : [{ ...pair, weight, story: 'een', because: 'Daarom.' }];
        }),
        onlyIf: anyOf && { reason: 'het kan nu niet', anyOf },
      }));
      return fc.record({
        version: fc.constant(1),
        decidesTies: fc.constantFrom(...questions.map(({ id }) => id)),
        questions: fc.constant(questions),
        approaches: fc
          .array(approach, { minLength: 2, maxLength: most.approaches })
          .map((all) => all.map((one, index) => ({ id: `aanpak-${index}`, ...one }))),
      });
    });
}

/** An answer to some of the questions. */
export function answersTo({ questions }: Model): fc.Arbitrary<Answers> {
  return fc
    .tuple(...questions.map(({ answers }) => fc.option(fc.constantFrom(...answers))))
    .map((chosen) =>
      Object.fromEntries(
        chosen.flatMap((answer, index) => (answer === null ? [] : [[questions[index]?.id, answer]])),
      ),
    );
}
