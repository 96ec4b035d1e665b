import { z } from 'zod';
import { bases, provinces } from '../taxonomy.ts';
import { field, oneOf, text } from './field.ts';

/** Where a story takes place. */
export const place = z.strictObject({
  name: field(text(60), {
    title: 'Plaatsnaam',
    description: 'De stad of het dorp, zoals mensen het noemen.',
    examples: ['Groningen'],
  }),
  municipality: field(text(60).optional(), {
    title: 'Gemeente',
    description: 'Alleen als de gemeente anders heet dan de plaats.',
  }),
  province: field(oneOf(provinces), { title: 'Provincie', description: 'De provincie van de plaats.' }),
  basis: field(oneOf(bases).default('bron'), {
    title: 'Herkomst',
    description: 'Noemt de bron de plaats niet? Kies dan redactie: de kaart van het verhaal zegt dat erbij.',
  }),
});
