import type { z } from 'astro/zod';
import { searchWordsSchema } from './search-words.ts';

/** The files content/<name>.yaml: whole documents of fields, each the only one of its kind. */
export const contentDocuments = {
  zoekwoorden: searchWordsSchema,
} as const satisfies Record<string, z.ZodType>;

export type DocumentName = keyof typeof contentDocuments;
