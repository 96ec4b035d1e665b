import { z } from 'zod';
import { provenanceKinds } from '../taxonomy.ts';
import { field, oneOf, prose, text, webAddress } from './field.ts';

/** What we had before us. */
export const source = z.strictObject({
  title: field(text(160), {
    title: 'Titel',
    description: 'De titel die het stuk in de bron heeft. Hij staat alleen bij de bronvermelding.',
  }),
  publication: field(text(160), {
    title: 'Uitgave',
    description: 'Het boek, het blad of de site waarin het stuk staat.',
  }),
  year: field(z.int().min(2000).max(2100), {
    title: 'Jaar',
    description: 'Het jaar waarin het stuk verscheen.',
    examples: [2019],
  }),
  url: field(webAddress.optional(), { title: 'Webadres', description: 'Waar het stuk te lezen is.' }),
});

/** What a story rests on: shown in one line at its foot. */
export const provenance = z.strictObject({
  kind: field(oneOf(provenanceKinds, { englishKeys: true }), {
    title: 'Soort bron',
    description: 'Waar het verhaal op rust.',
  }),
  toldBy: field(prose(160), {
    title: 'Verteld door',
    description: 'Wie het vertelt: de rol, zonder naam, met een kleine letter en zonder punt aan het eind.',
    examples: ['de leidinggevende en twee medewerkers'],
  }),
  checkedByOrganisation: field(z.boolean(), {
    title: 'Gelezen door de organisatie',
    description: 'Kies ja als de organisatie onze tekst heeft nagekeken.',
  }),
});
