import { z } from 'zod';
import { bases } from '../taxonomy.ts';
import { contact } from './contact.ts';
import { field, month, monthOrYear, oneOf, phoneNumber, prose, webAddress } from './field.ts';
import { reviewed } from './reviewed.ts';

/** Who gave an address or a number of an organisation, and when it was right. */
const given = {
  basis: field(oneOf(bases), {
    title: 'Herkomst',
    description:
      'Kies bron als de bron dit noemt, en redactie als je het zelf opzocht. De pagina zegt dat erbij.',
  }),
  asOf: field(monthOrYear, {
    title: 'Datum',
    description: 'De maand waarin het klopte, of alleen het jaar.',
  }),
};

/** The organisation that speaks for a sector. An organisation may be reached for years; a person in it may not. */
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
  isSector: field(z.boolean().default(false), {
    title: 'Is de sector zelf',
    description: 'Kies ja als de bron hier geen koepel noemt, maar de sector zelf.',
  }),
  website: field(
    z
      .strictObject({
        url: field(webAddress, {
          title: 'Webadres',
          description: 'De website van de koepel zelf. Verzin of raad geen adres.',
        }),
        ...given,
      })
      .optional(),
    { title: 'Website', description: 'Waar een lezer de koepel vindt. Wordt een link.' },
  ),
  phone: field(
    z
      .strictObject({
        number: field(phoneNumber, {
          title: 'Nummer',
          description: 'Het algemene nummer van de koepel, nooit dat van één mens.',
          examples: ['070 123 45 67'],
        }),
        ...given,
      })
      .optional(),
    { title: 'Telefoon', description: 'Het nummer dat een lezer kan bellen.' },
  ),
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

export type Umbrella = z.infer<typeof umbrella>;
