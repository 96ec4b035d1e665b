import type { CollectionEntry } from 'astro:content';
import { readFrontMatter } from '../../src/content-check/front-matter.ts';
import type { Story } from '../../src/knowledge-base/library.ts';
import { joinStories } from '../../src/knowledge-base/stories.ts';
import { storySchema, withdrawnStorySchema } from '../../src/schema/story.ts';
import { termSchema } from '../../src/schema/term.ts';
import { library } from './library.ts';

const fieldsOf = (kind: string) =>
  Object.entries(library).flatMap(([file, content]) => {
    const id = new RegExp(`^content/${kind}/([^/]+?)(?:/index)?\\.mdx$`).exec(file)?.[1];
    return id === undefined ? [] : [{ id, fields: readFrontMatter(String(content)).data }];
  });
const entry = <Kind extends 'verhalen' | 'begrippen'>(id: string, data: object) =>
  ({ id, data }) as unknown as CollectionEntry<Kind>;

const files = fieldsOf('verhalen');

/** The stories of the invented library, joined to what they refer to; without their texts. */
export const stories: Story[] = joinStories(
  files
    .filter(({ fields }) => fields.withdrawn === undefined)
    .map(({ id, fields }) => entry<'verhalen'>(id, storySchema.parse(fields))),
  fieldsOf('begrippen').map(({ id, fields }) => entry<'begrippen'>(id, termSchema.parse(fields))),
);

/** Those that were taken away. */
export const withdrawn = files
  .filter(({ fields }) => fields.withdrawn !== undefined)
  .map(({ id, fields }) => ({ id, data: withdrawnStorySchema.parse(fields) }));
