import { z } from 'zod';
import { bases } from '../taxonomy.ts';
import { oneOf, optionalListOf, slug, text } from './field.ts';

/** Something we say about an approach, with where it comes from. */
export const statement = z
  .strictObject({
    text: text(240),
    /** `bron`: a story shows it; `redactie`: it is the editors' own conclusion. */
    basis: oneOf(bases),
    /** The stories that show it, by the names of their folders. */
    stories: optionalListOf(slug),
  })
  .refine((value) => value.basis !== 'bron' || value.stories.length > 0, {
    path: ['stories'],
    error: 'ontbreekt: wat uit de bron komt, noemt minstens één verhaal.',
  });

export type Statement = z.infer<typeof statement>;
