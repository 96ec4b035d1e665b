import { z } from 'zod';
import { listOf, text } from './field.ts';

/** A word or a few words, as somebody types them. */
const words = text(60);

/** content/zoekwoorden.yaml: which words readers use for what our texts say. */
export const searchWordsSchema = z.strictObject({
  words: listOf(
    z.strictObject({
      /** As our texts write it; each finds the texts with any of the others. */
      says: listOf(words),
      /** As readers type it: finds the texts that have one of `says`. */
      typed: listOf(words),
    }),
  ),
});

export type SearchWords = z.infer<typeof searchWordsSchema>;
