import { z } from 'astro/zod';
import { bases, termKinds } from '../taxonomy.ts';
import { month, oneOf, optionalListOf, text, webAddress } from './field.ts';

/** content/begrippen/<id>.mdx: a term or an organisation that stories refer to. */
export const termSchema = z.strictObject({
  /** As a reader meets it; an abbreviation comes after the full name. */
  term: text(80),
  kind: oneOf(termKinds),
  /** What it is, at B1 level, as the sources describe it. */
  summary: text(280),
  /** `redactie` for an explanation of the editors in general language, `bron` when a source gives it. */
  basis: oneOf(bases).default('bron'),
  /** Other names and spellings. */
  also: optionalListOf(text(60)),
  /** Address as printed in the source, repaired where the source had reading errors; not checked since. */
  url: webAddress.optional(),
  /** The month that the explanation and the address are from. */
  asOf: month,
});

/** A term's front matter after validation. */
export type TermData = z.infer<typeof termSchema>;
