import { z } from 'zod';
import { bases, termKinds } from '../taxonomy.ts';
import { field, monthOrYear, oneOf, optionalListOf, prose, text, webAddress } from './field.ts';
import { reviewed } from './reviewed.ts';

/** content/begrippen/<id>.mdx: a term or an organisation that stories refer to. */
export const termSchema = field(
  z.strictObject({
    term: field(prose(80), {
      title: 'Naam',
      description: 'Het begrip zoals een lezer het tegenkomt. Een afkorting komt na de volledige naam.',
    }),
    kind: field(oneOf(termKinds), {
      title: 'Soort',
      description: 'Een begrip leggen we uit. Een organisatie krijgt ook een link.',
    }),
    summary: field(prose(280), {
      title: 'Uitleg',
      description: 'Wat het is, in eenvoudige taal.',
    }),
    basis: field(oneOf(bases), {
      title: 'Herkomst',
      description:
        'Kies bron als een bron het zo uitlegt, en redactie als wij het in gewone taal uitleggen. De pagina zegt dat erbij.',
    }),
    also: field(optionalListOf(text(60)), {
      title: 'Andere namen',
      description: 'Andere namen en schrijfwijzen. Ook daarmee vinden lezers het begrip.',
    }),
    /** As printed in the source, repaired where the source had reading errors; not checked since. */
    url: field(webAddress.optional(), { title: 'Webadres', description: 'Het adres dat de bron noemt.' }),
    asOf: field(monthOrYear, {
      title: 'Datum van de feiten',
      description: 'De maand waarin de uitleg en het adres klopten, of alleen het jaar.',
    }),
    reviewed,
  }),
  { title: 'Begrip', description: 'Een begrip of een organisatie waarnaar verhalen verwijzen.' },
);
