import { z } from 'zod';
import { field, listOf, text } from './field.ts';

/** A word or a few words, as somebody types them. */
const words = text(60);

/** content/zoekwoorden.yaml: which words readers use for what our texts say. */
export const searchWordsSchema = field(
  z.strictObject({
    words: field(
      listOf(
        z.strictObject({
          says: field(listOf(words), {
            title: 'In onze teksten',
            description:
              'Zo staat het in onze teksten. Zet alleen woorden bij elkaar die hetzelfde betekenen.',
            examples: ['afspraakbaan'],
          }),
          typed: field(listOf(words), {
            title: 'Wat lezers tikken',
            description:
              'Wie dit tikt, vindt de teksten met een woord uit says. Namen van mensen mogen hier niet.',
            examples: ['garantiebaan'],
          }),
        }),
      ),
      {
        title: 'Woorden',
        description: 'Woorden van lezers, bij de woorden in onze teksten die hetzelfde bedoelen.',
      },
    ),
  }),
  { title: 'Zoekwoorden', description: 'Woorden waarmee lezers zoeken en die in onze teksten anders heten.' },
);

export type SearchWords = z.infer<typeof searchWordsSchema>;
