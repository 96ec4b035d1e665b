import { z } from 'zod';
import { field, listOf, optionalListOf, prose, text } from './field.ts';

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
              'Wie dit tikt, vindt de teksten met een woord dat hierboven staat. Namen van mensen mogen hier niet.',
            examples: ['garantiebaan'],
          }),
        }),
      ),
      {
        title: 'Woorden',
        description: 'Woorden van lezers, bij de woorden in onze teksten die hetzelfde bedoelen.',
      },
    ),
    answers: field(
      optionalListOf(
        z.strictObject({
          typed: field(listOf(words), {
            title: 'Wat lezers tikken',
            description: 'Wie dit tikt, ziet de pagina hieronder als antwoord, boven de verhalen.',
          }),
          see: field(text(80), {
            title: 'Zie',
            description:
              'De map en de naam van het bestand, zonder .mdx. Bij een vraag op een pagina ook # en het anker van de kop.',
            examples: ['doelgroepen/autisme', 'paginas/vraag-en-antwoord#wat-als-het-niet-lukt'],
          }),
          says: field(prose(160).optional(), {
            title: 'Toelichting',
            description: 'De zin eronder. Zonder deze zin staat er het begin van de pagina zelf.',
          }),
        }),
      ),
      {
        title: 'Antwoorden',
        description: 'Woorden van lezers die naar één pagina leiden, ook als die woorden er niet staan.',
      },
    ),
  }),
  { title: 'Zoekwoorden', description: 'Woorden waarmee lezers zoeken en die in onze teksten anders heten.' },
);

export type SearchWords = z.infer<typeof searchWordsSchema>;
