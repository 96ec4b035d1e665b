import { z } from 'astro/zod';
import type { StoryData } from '../schema/story.ts';
import type { CheckedFile } from './checked-file.ts';
import { proseOf } from './words/prose.ts';

/** What the check finds in a text and hands to the site beside its fields. */
export const foundInText = z.object({
  /** The ids of the terms that it explains with <Begrip>. */
  terms: z.array(z.string()),
  /** What its fields say in running text, without names of people, ids and addresses. */
  prose: z.array(z.string()),
});

/** What was found in this text. */
export function findInText(file: CheckedFile): z.infer<typeof foundInText> {
  const { uses } = file.guarded;
  const terms = uses.flatMap(({ component, attributes }) => (component === 'Begrip' ? [attributes.id] : []));
  const fields = proseOf(file).filter(({ field }) => field !== undefined);
  return {
    terms: [...new Set(terms)].filter((id) => id !== undefined),
    prose: [...fields.map(({ text }) => text), ...rolesIn(file)],
  };
}

/** Where a name may not be shown, its role stands in the text. */
function rolesIn({ kind, data }: CheckedFile): string[] {
  return kind === 'verhalen' ? (data as StoryData).people.map((person) => person.role) : [];
}
