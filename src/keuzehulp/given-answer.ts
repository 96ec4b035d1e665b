import type { KeuzehulpData } from '../schema/keuzehulp.ts';

/** An answer of the keuzehulp with its question, each by id and in the words that a reader sees. */
export interface GivenAnswer {
  question: { id: string; label: string };
  answer: { id: string; label: string };
}

/**
 * The words of an answer that is named by its ids: the one place that looks them up. Throws when the questions do
 * not hold it, which the content check reports with its place.
 */
export function givenAnswer(
  { questions }: Pick<KeuzehulpData, 'questions'>,
  { question, answer }: { question: string; answer: string },
): GivenAnswer {
  const asked = questions.find(({ id }) => id === question);
  const given = asked?.answers.find(({ id }) => id === answer);
  if (asked === undefined || given === undefined)
    throw new Error(`"${question}=${answer}" is geen antwoord uit content/keuzehulp.yaml.`);
  return {
    question: { id: question, label: asked.question },
    answer: { id: answer, label: given.label },
  };
}
