import type { Answers, Model } from './model.ts';

/** All sets of answers to the questions of a model, numbered: each question has one of its answers or none. */
export interface AnswerSets {
  count: number;
  /** Per question: its answers and none. */
  sizes: readonly number[];
  /** The answer to a question in a set, by place; 0 for none. */
  answerIn(set: number, question: number): number;
  /** The answers of a set, by name. */
  answersOf(set: number): Answers;
  /** The same set with another answer to one question. */
  withAnswer(set: number, question: number, answer: number): number;
  /** Visits the sets with this answer to a question, in their order. */
  eachWith(question: number, answer: number, visit: (set: number) => void): void;
}

/** The answer sets of `model`; set 0 has no answers. */
export function answerSetsOf({ questions }: Pick<Model, 'questions'>): AnswerSets {
  const sizes = questions.map(({ answers }) => answers.length + 1);
  /** Per question: how far apart two sets are that differ by one place in its answers. */
  const strides = sizes.map((_, q) => sizes.slice(0, q).reduce((product, size) => product * size, 1));
  const answerIn = (set: number, q: number) => Math.floor(set / (strides[q] ?? 1)) % (sizes[q] ?? 1);
  const count = sizes.reduce((product, size) => product * size, 1);
  return {
    count,
    sizes,
    answerIn,
    answersOf: (set) =>
      Object.fromEntries(
        questions.flatMap(({ id, answers }, q) => {
          const answer = answers[answerIn(set, q) - 1];
          return answer === undefined ? [] : [[id, answer]];
        }),
      ),
    withAnswer: (set, q, answer) => set + (answer - answerIn(set, q)) * (strides[q] ?? 0),
    eachWith: (q, answer, visit) => {
      const stride = strides[q] ?? 1;
      for (let start = answer * stride; start < count; start += stride * (sizes[q] ?? 1))
        for (let set = start; set < start + stride; set++) visit(set);
    },
  };
}

/**
 * A small number for every answer set, made question by question: `join` makes it of the number for the answers so far, which
 * starts at 0, and the value of the answer to one more question, by its place.
 */
export function perAnswerSet(
  { sizes, count }: AnswerSets,
  numberOf: (question: number, answer: number) => number,
  join: (soFar: number, value: number) => number,
): Int8Array {
  const numbers = new Int8Array(count);
  /** So many sets have no answer to this question and those after it: they are the first. */
  let before = 1;
  sizes.forEach((size, q) => {
    // No answer comes last: it takes the place of what the others are made of.
    for (let answer = size - 1; answer >= 0; answer--) {
      const value = numberOf(q, answer);
      const start = answer * before;
      for (let set = 0; set < before; set++) numbers[start + set] = join(numbers[set] as number, value);
    }
    before *= size;
  });
  return numbers;
}
