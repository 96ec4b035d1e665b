import { z } from 'zod';
import { bases } from '../taxonomy.ts';
import { field, oneOf, optionalListOf, prose, slug } from './field.ts';

/** Something we say about an approach, with where it comes from. */
export const statement = z
  .strictObject({
    text: field(prose(240), {
      title: 'Bewering',
      description: 'Wat wij over de aanpak zeggen, in een of twee zinnen.',
    }),
    basis: field(oneOf(bases), {
      title: 'Herkomst',
      description: 'Kies bron als een verhaal het laat zien, en redactie als het onze eigen conclusie is.',
    }),
    stories: field(optionalListOf(slug('verhalen')), {
      title: 'Verhalen',
      description: 'De verhalen die het laten zien. Komt het uit de bron, noem er dan minstens één.',
    }),
  })
  .refine((value) => value.basis !== 'bron' || value.stories.length > 0, {
    path: ['stories'],
    error: 'ontbreekt: wat uit de bron komt, noemt minstens één verhaal.',
  });

export type Statement = z.infer<typeof statement>;
