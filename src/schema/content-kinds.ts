import type { z } from 'zod';
import { approaches, doelgroepen, type Entry, sectors } from '../taxonomy.ts';
import { approachSchema } from './approach.ts';
import { doelgroepSchema } from './doelgroep.ts';
import type { KindName } from './kind-name.ts';
import { pageSchema } from './page.ts';
import { sectorSchema } from './sector.ts';
import { storySchema } from './story.ts';
import { termSchema } from './term.ts';

/**
 * Every kind of file that content/ may hold. The folder name is the key; `list` is the closed list that
 * must have exactly one file for each of its values.
 */
export const contentKinds = {
  verhalen: { schema: storySchema, pattern: '*/index.mdx' },
  aanpakken: { schema: approachSchema, pattern: '*.mdx', list: approaches },
  sectoren: { schema: sectorSchema, pattern: '*.mdx', list: sectors },
  doelgroepen: { schema: doelgroepSchema, pattern: '*.mdx', list: doelgroepen },
  begrippen: { schema: termSchema, pattern: '*.mdx' },
  paginas: { schema: pageSchema, pattern: '*.mdx' },
} as const satisfies Record<KindName, ContentKind>;

interface ContentKind {
  readonly schema: z.ZodType;
  readonly pattern: '*/index.mdx' | '*.mdx';
  readonly list?: Record<string, Entry>;
}

/** The fields of a file of this kind after validation. */
export type TextData<Kind extends KindName> = z.infer<(typeof contentKinds)[Kind]['schema']>;
