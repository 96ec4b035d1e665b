import { z } from 'zod';

const description = z.strictObject({
  localisedName: z.string().optional(),
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1).max(100)).min(1),
  documentation: z.url().optional(),
});

/** A person or group to ask; an address is optional, since not every project has one to publish. */
const contact = z.strictObject({
  name: z.string().min(1),
  email: z.email().optional(),
  affiliation: z.string().optional(),
  phone: z.string().optional(),
});

const status = ['concept', 'development', 'beta', 'stable', 'obsolete'] as const;
const software = [
  'standalone/mobile',
  'standalone/iot',
  'standalone/desktop',
  'standalone/web',
  'standalone/backend',
  'standalone/other',
  'addon',
  'library',
  'configurationFiles',
] as const;

/**
 * What publiccode.yml must hold, of the keys that we use: version 0.7 of the standard, https://yml.publiccode.tools. A key
 * that we do not use is refused, so that a misspelled one is found.
 */
export const publiccodeSchema = z.strictObject({
  publiccodeYmlVersion: z.literal('0.7'),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  landingURL: z.url().optional(),
  softwareVersion: z.string().optional(),
  releaseDate: z.iso.date().optional(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.string()).optional(),
  developmentStatus: z.enum(status),
  softwareType: z.enum(software),
  intendedAudience: z
    .strictObject({ countries: z.array(z.string().length(2)), scope: z.array(z.string()) })
    .partial()
    .optional(),
  description: z
    .record(z.string().regex(/^[a-z]{2,3}$/), description)
    .refine((all) => Object.keys(all).length > 0),
  legal: z.strictObject({ license: z.string().min(1), authorsFile: z.string().optional() }),
  maintenance: z
    .strictObject({
      type: z.enum(['internal', 'contract', 'community', 'none']),
      contacts: z.array(contact).optional(),
      contractors: z.array(z.unknown()).optional(),
    })
    // The standard asks for contacts of who maintains it themselves, and for contractors of who has it done.
    .refine(({ type, contacts }) => !['internal', 'community'].includes(type) || (contacts?.length ?? 0) > 0)
    .refine(({ type, contractors }) => type !== 'contract' || (contractors?.length ?? 0) > 0),
  // Standards and systems that it works with, new in 0.7: an alias of the standard's own list, or where it is described.
  supports: z
    .array(z.strictObject({ id: z.union([z.string().regex(/^alias:[a-z0-9-]+$/), z.url()]) }))
    .optional(),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string()).min(1),
  }),
});
