import { z } from 'zod';
import { field, optionalListOf, prose, slug } from './field.ts';
import { reviewed } from './reviewed.ts';

/** An organisation in the stories that knows a group well. */
const knownBy = z.strictObject({
  id: field(slug('begrippen'), { title: 'Organisatie', description: 'De organisatie die deze groep kent.' }),
  role: field(prose(200), {
    title: 'Rol',
    description: 'Wat de organisatie voor deze groep doet, zoals de bron het zegt.',
  }),
});

/** content/doelgroepen/<id>.mdx: one file for each group of the closed list. */
export const doelgroepSchema = field(
  z.strictObject({
    summary: field(prose(280), {
      title: 'Samenvatting',
      description: 'Over wie het gaat, met de mens voorop en in eenvoudige taal.',
    }),
    knownBy: field(optionalListOf(knownBy), {
      title: 'Wie deze groep kent',
      description: 'Organisaties uit de verhalen die deze groep goed kennen.',
    }),
    reviewed,
  }),
  {
    title: 'Doelgroep',
    description: 'Een groep mensen die bronnen noemen. Van elke groep in de lijst is er één bestand.',
  },
);
