import { z } from 'zod';
import { figureKinds } from '../taxonomy.ts';
import { field, oneOf, prose, text } from './field.ts';

/** A number of a story, as readers compare on it. */
export const figure = z.strictObject({
  /** Always in quotes: YAML reads 13.000 as thirteen. */
  value: field(text(30), {
    title: 'Cijfer',
    description: 'Het cijfer zoals de bron het geeft, altijd tussen aanhalingstekens.',
    examples: ['13.000', 'ruim 30'],
  }),
  unit: field(prose(30).optional(), {
    title: 'Eenheid',
    description: 'Wat er geteld is, in een of twee woorden.',
    examples: ['uur per week'],
  }),
  label: field(prose(140), {
    title: 'Uitleg',
    description: 'Wat het cijfer zegt. Een lezer leest dit achter het cijfer en de eenheid aan.',
    examples: ['is de dienst open'],
  }),
  kind: field(oneOf(figureKinds, { englishKeys: true }), {
    title: 'Soort',
    description:
      'Wat het cijfer meet. Banen die er echt kwamen, banen in een plan of doel en open plekken staan op de pagina met cijfers apart van elkaar.',
  }),
  note: field(prose(240).optional(), {
    title: 'Kanttekening',
    description:
      'Wat een lezer bij dit cijfer moet weten. Staat op de pagina van het verhaal, niet op de kaart.',
    examples: ['Dit rekenden wij zelf uit.'],
  }),
});
