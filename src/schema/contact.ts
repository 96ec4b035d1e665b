import { z } from 'zod';
import { month, text } from './field.ts';

/** Whom to call. Shown as current only for a limited time after somebody confirmed it (src/contact/shelf-life.ts). */
export const contact = z.strictObject({
  /** What this contact is for ("contactpersoon banenafspraak bij de VNG"). */
  role: text(100),
  /** Only with the person's permission. */
  name: text(60).optional(),
  email: z.email().optional(),
  /** The month in which somebody last confirmed that this is right. */
  checkedOn: month,
});

export type Contact = z.infer<typeof contact>;
