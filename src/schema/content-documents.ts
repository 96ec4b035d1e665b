import type { z } from 'zod';
import { accessibilitySchema } from './accessibility.ts';
import { keuzehulpSchema } from './keuzehulp.ts';
import { newsletterSchema } from './newsletter.ts';
import { redirectsSchema } from './redirects.ts';
import { searchWordsSchema } from './search-words.ts';
import { siteSchema } from './site.ts';

/** The files content/<name>.yaml: whole documents of fields, each the only one of its kind. */
export const contentDocuments = {
  doorverwijzingen: redirectsSchema,
  keuzehulp: keuzehulpSchema,
  nieuwsbrief: newsletterSchema,
  site: siteSchema,
  toegankelijkheid: accessibilitySchema,
  zoekwoorden: searchWordsSchema,
} as const satisfies Record<string, z.ZodType>;

/** Those that may be absent: what they would say is not on the site then. */
export const optionalDocuments: readonly DocumentName[] = [
  'doorverwijzingen',
  'nieuwsbrief',
  'toegankelijkheid',
];

export type DocumentName = keyof typeof contentDocuments;

/** The fields of a document after validation. */
export type DocumentData<Name extends DocumentName> = z.infer<(typeof contentDocuments)[Name]>;
