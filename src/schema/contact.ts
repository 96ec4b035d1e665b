import { z } from 'zod';
import { field, month, prose, text } from './field.ts';

/** Whom to call. Shown as current only for a limited time after somebody confirmed it (src/contact/shelf-life.ts). */
export const contact = z.strictObject({
  role: field(prose(100), {
    title: 'Rol',
    description: 'Waar dit contact voor is.',
    examples: ['contactpersoon banenafspraak bij de VNG'],
  }),
  name: field(text(60).optional(), {
    title: 'Naam',
    description: 'Alleen met toestemming van die persoon.',
  }),
  email: field(z.email().optional(), {
    title: 'Mailadres',
    description: 'Alleen met toestemming van de eigenaar.',
  }),
  checkedOn: field(month, {
    title: 'Bevestigd in',
    description:
      'De maand waarin iemand bevestigde dat dit klopt. Is dat te lang geleden, dan toont de site het contact niet meer.',
  }),
});

export type Contact = z.infer<typeof contact>;
