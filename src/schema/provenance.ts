import { z } from 'zod';
import { provenanceKinds } from '../taxonomy.ts';
import { field, oneOf, prose } from './field.ts';

/** What a story rests on: shown in one line at its foot. */
export const provenance = z.strictObject({
  kind: field(oneOf(provenanceKinds, { englishKeys: true }), {
    title: 'Soort bron',
    description: 'Waar het verhaal op rust.',
  }),
  toldBy: field(prose(160), {
    title: 'Verteld door',
    description: 'Wie het vertelt: de rol, zonder naam en met een kleine letter.',
    examples: ['de leidinggevende en twee medewerkers'],
  }),
  checkedByOrganisation: field(z.boolean(), {
    title: 'Gelezen door de organisatie',
    description: 'Kies true als de organisatie onze tekst heeft nagekeken.',
  }),
});
