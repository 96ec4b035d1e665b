import type { Answers, Model } from './model.ts';

/** All sets of answers to the questions of a model, numbered: each question has one of its answers or none. */
export interface AnswerSets {
  count: number;
  /** Per question: how far apart two sets are that differ by one place in its answers. */
  strides: readonly number[];
  /** Per question: its answers and none. */
  sizes: readonly number[];
  /** The answer to a question in a set, by place; 0 for none. */
  answerIn(set: number, question: number): number;
  /** The answers of a set, by name. */
  answersOf(set: number): Answers;
  /** The same set with another answer to one question. */
  withAnswer(set: number, question: number, answer: number): number;
}

/** The answer sets of `model`; set 0 has no answers. */
export function answerSetsOf({ questions }: Pick<Model, 'questions'>): AnswerSets {
  const sizes = questions.map(({ answers }) => answers.length + 1);
  const strides = sizes.map((_, q) => sizes.slice(0, q).reduce((product, size) => product * size, 1));
  const answerIn = (set: number, q: number) => Math.floor(set / (strides[q] ?? 1)) % (sizes[q] ?? 1);
  return {
    count: sizes.reduce((product, size) => product * size, 1),
    strides,
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
  };
}

/**
 * Visits every set of answers in order of its number, with how many questions have an answer; `choice` is the same
 * array each time, changed.
 */
export function eachChoice(
  { sizes, count }: AnswerSets,
  visit: (choice: Int8Array, set: number, answered: number) => void,
): void {
  const choice = new Int8Array(sizes.length);
  let answered = 0;
  for (let set = 0; set < count; set++) {
    visit(choice, set, answered);
    for (let q = 0; q < sizes.length; q++) {
      const next = (choice[q] ?? 0) + 1;
      if (next === 1) answered++;
      if (next < (sizes[q] ?? 0)) {
        choice[q] = next;
        break;
      }
      choice[q] = 0;
      answered--;
    }
  }
}
