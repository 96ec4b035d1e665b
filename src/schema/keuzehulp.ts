import { z } from 'zod';
import { listOf, month, slug, text } from './field.ts';

const answer = z.strictObject({
  /** Stands in addresses that people keep, so it never changes. */
  id: slug,
  /** What somebody chooses. */
  label: text(80),
  /** What this answer means for the outcome, in one line. */
  consequence: text(120),
});

const question = z.strictObject({
  /** Stands in addresses that people keep, so it never changes. */
  id: slug,
  /** As it is asked. */
  question: text(80),
  /** Why it is asked. */
  why: text(200),
  /** At least two; "I do not know yet" is added to every question and is not written here. */
  answers: z.array(answer).min(2),
});

/** content/keuzehulp.yaml: the questions. Which answers speak for an approach stands with the approach. */
export const keuzehulpSchema = z.strictObject({
  /** Goes up by one when a question or an answer is added or removed; it stands in addresses. */
  version: z.int().min(1),
  /** Who set the questions and the weights. */
  setBy: text(120),
  /** The month of the last change to a question or a weight. */
  setOn: month,
  /** The question that decides between approaches with equally many points. */
  decidesTies: slug,
  questions: z.array(question).min(2),
});

export type KeuzehulpData = z.infer<typeof keuzehulpSchema>;

/** An answer of the keuzehulp, by its ids. */
const answerOf = { question: slug, answer: slug };

/** One answer that speaks for an approach, and the story that shows it. */
export const fit = z.strictObject({
  ...answerOf,
  /** 1 helps, 2 fits well, 3 is the strongest sign. */
  weight: z.int().min(1).max(3),
  /** The story that shows it, by the name of its folder. */
  story: slug,
  /** What that story shows, in one or two sentences. */
  because: text(140),
});

/** Without one of these answers the approach does not come into view. */
export const condition = z.strictObject({
  /** Ends the sentence "Past nu niet, want …", without a full stop. */
  reason: text(120),
  anyOf: listOf(z.strictObject(answerOf)),
});

export type Fit = z.infer<typeof fit>;
export type Condition = z.infer<typeof condition>;
