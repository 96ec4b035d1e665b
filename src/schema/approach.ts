import { z } from 'zod';
import { listOf, text } from './field.ts';
import { condition, fit } from './keuzehulp.ts';
import { statement } from './statement.ts';

/** content/aanpakken/<id>.mdx: one file for each approach of the closed list; the text says what it is. */
export const approachSchema = z.strictObject({
  /** What it is, at B1 level. */
  summary: text(280),
  /** When it fits. */
  fitsWhen: listOf(statement),
  /** What it takes, in the five rows of every story. */
  takes: z.strictObject({
    support: statement,
    budget: statement,
    guidance: statement,
    scale: statement,
    pace: statement,
  }),
  /** What can go wrong. */
  risks: listOf(statement),
  /** Which answers of the keuzehulp speak for it. */
  fits: listOf(fit),
  /** When the keuzehulp leaves it out. */
  onlyIf: condition.optional(),
});
