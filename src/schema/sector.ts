import { z } from 'zod';
import { contact } from './contact.ts';
import { field, month, prose } from './field.ts';
import { reviewed } from './reviewed.ts';

/** The organisation that speaks for a sector. */
const umbrella = z.strictObject({
  name: field(prose(120), { title: 'Naam', description: 'De naam zoals de bron hem schrijft.' }),
  asOf: field(month, {
    title: 'Maand van de feiten',
    description: 'De maand waarin de naam klopte.',
  }),
  laterName: field(prose(120).optional(), {
    title: 'Latere naam',
    description: 'Alleen als een bron op deze site die naam noemt.',
  }),
  note: field(prose(200).optional(), {
    title: 'Opmerking',
    description: 'Wat de bron over de naam onduidelijk laat.',
  }),
});

/** content/sectoren/<id>.mdx: one file for each sector; the text is the sector's own view, retold. */
export const sectorSchema = field(
  z.strictObject({
    summary: field(prose(280), {
      title: 'Samenvatting',
      description: 'Welke werkgevers erbij horen, in eenvoudige taal.',
    }),
    umbrella: field(umbrella.optional(), {
      title: 'Koepel',
      description: 'De organisatie die namens de sector spreekt. Noemt de bron er geen, laat dit dan weg.',
    }),
    contact: field(contact.optional(), {
      title: 'Contact',
      description: 'Bij wie een werkgever uit deze sector terechtkan.',
    }),
    reviewed,
  }),
  { title: 'Sector', description: 'Een groep werkgevers. Van elke sector in de lijst is er één bestand.' },
);
