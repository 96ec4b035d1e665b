import { z } from 'zod';
import { optionalListOf, slug, text } from './field.ts';

/** content/doelgroepen/<id>.mdx: one file for each group of the closed list. */
export const doelgroepSchema = z.strictObject({
  /** Who it is about, person first, at B1 level. */
  summary: text(280),
  /** Organisations in the stories that know this group well. */
  knownBy: optionalListOf(
    z.strictObject({
      /** The organisation's file in content/begrippen. */
      id: slug,
      /** What it does for this group, as the source says. */
      role: text(200),
    }),
  ),
});
