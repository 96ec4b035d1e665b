import { approaches, doelgroepen, type Entry, sectors } from '../taxonomy.ts';
import { storySchema } from './story.ts';
import { pageSchema, termSchema, topicSchema } from './topic.ts';

/**
 * Every kind of file that content/ may hold. The folder name is the key; `list` is the closed list that
 * must have exactly one file for each of its values.
 */
export const contentKinds = {
  verhalen: { schema: storySchema, pattern: '*/index.mdx' },
  aanpakken: { schema: topicSchema, pattern: '*.mdx', list: approaches },
  sectoren: { schema: topicSchema, pattern: '*.mdx', list: sectors },
  doelgroepen: { schema: topicSchema, pattern: '*.mdx', list: doelgroepen },
  begrippen: { schema: termSchema, pattern: '*.mdx' },
  paginas: { schema: pageSchema, pattern: '*.mdx' },
} as const satisfies Record<string, ContentKind>;

interface ContentKind {
  readonly schema: typeof storySchema | typeof topicSchema | typeof termSchema | typeof pageSchema;
  readonly pattern: '*/index.mdx' | '*.mdx';
  readonly list?: Record<string, Entry>;
}

export type KindName = keyof typeof contentKinds;
