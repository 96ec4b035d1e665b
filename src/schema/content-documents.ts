import type { z } from 'zod';
import { keuzehulpSchema } from './keuzehulp.ts';
import { redirectsSchema } from './redirects.ts';
import { searchWordsSchema } from './search-words.ts';
import { siteSchema } from './site.ts';

/** The files content/<name>.yaml: whole documents of fields, each the only one of its kind. */
export const contentDocuments = {
  doorverwijzingen: redirectsSchema,
  keuzehulp: keuzehulpSchema,
  site: siteSchema,
  zoekwoorden: searchWordsSchema,
} as const satisfies Record<string, z.ZodType>;

export type DocumentName = keyof typeof contentDocuments;

/** The fields of a document after validation. */
export type DocumentData<Name extends DocumentName> = z.infer<(typeof contentDocuments)[Name]>;
