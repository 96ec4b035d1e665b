import { z } from 'zod';
import { contact } from './contact.ts';
import { month, text } from './field.ts';

/** content/sectoren/<id>.mdx: one file for each sector; the text is the sector's own view, retold. */
export const sectorSchema = z.strictObject({
  /** Which employers belong to it, at B1 level. */
  summary: text(280),
  /** The organisation that speaks for the sector; left out when the source names none. */
  umbrella: z
    .strictObject({
      /** As the source prints it. */
      name: text(120),
      asOf: month,
      /** A later name, only when a source here gives it. */
      laterName: text(120).optional(),
      /** What the source leaves unclear about the name. */
      note: text(200).optional(),
    })
    .optional(),
  contact: contact.optional(),
});
