import fc from 'fast-check';
import { type Answers, type Model, rolesInOrder } from '../../src/keuzehulp/model.ts';
import { keysOf, priorities } from '../../src/taxonomy.ts';

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
      const questions = sizes.map((size, number) => ({
        id: `q${number}`,
        answers: names('a', size),
        changeable: names('a', number % 3 === 0 ? 0 : size),
      }));
      const pairs = questions.flatMap(({ id, answers }) =>
        answers.map((answer) => ({ question: id, answer })),
      );
      const perPair = <Value>(value: fc.Arbitrary<Value>) =>
        fc.array(value, { minLength: pairs.length, maxLength: pairs.length });
      const weights = perPair(fc.integer({ min: 0, max: 3 }));
      // What an answer is, is the same for every approach.
      const ofAnswers = perPair(
        fc.record(
          { trait: fc.constantFrom('samen', 'zelf'), doubleIn: fc.constantFrom(...rolesInOrder) },
          { requiredKeys: [] },
        ),
      );
      const condition = fc.option(fc.subarray(pairs, { minLength: 1 }), { nil: undefined });
      const withReason = (anyOf: typeof pairs | undefined) => anyOf && { reason: 'het kan nu niet', anyOf };
      const approach = fc.record({
        weights,
        roles: fc.subarray([...rolesInOrder], { minLength: 1, maxLength: 2 }),
        onlyIf: condition,
        arrangeFirst: condition,
        strengths: fc.subarray(keysOf(priorities), { maxLength: 2 }),
      });
      const approaches = fc.array(approach, { minLength: 2, maxLength: most.approaches });
      return fc.tuple(ofAnswers, approaches).map(
        ([facts, all]): Model => ({
          version: 1,
          questions,
          approaches: all.map(({ weights: given, onlyIf, arrangeFirst, ...one }, index) => ({
            ...one,
            id: `aanpak-${index}`,
            fits: pairs.flatMap((pair, number) => {
              const weight = given[number] ?? 0;
              if (weight === 0) return [];
              return [{ ...pair, ...facts[number], weight, story: 'een', because: 'Daarom.' }];
            }),
            onlyIf: withReason(onlyIf),
            arrangeFirst: withReason(arrangeFirst),
          })),
          stories: [],
        }),
      );
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
