import type { z } from 'zod';
import type { CheckedFile } from './checked-file.ts';
import { proseOf } from './words/prose.ts';

/** What the check finds in a text and hands to the site beside its fields. */
export interface FoundInText {
  /** The ids of the terms that it explains with <Begrip>. */
  terms: string[];
  /** What its fields say in running text, without names of people, ids and addresses. */
  prose: string[];
}

/**
 * The schema of a collection whose entries also hold what was found in their text. For the types only: nothing is
 * validated with it, and what an editor may write stays as it was.
 */
export function withFoundInText<Schema extends z.ZodType>(schema: Schema) {
  return schema.transform((data) => data as typeof data & FoundInText);
}

/** What was found in this text. */
export function findInText(file: CheckedFile): FoundInText {
  const { uses } = file.guarded;
  const terms = uses.flatMap(({ component, attributes }) => (component === 'Begrip' ? [attributes.id] : []));
  const fields = proseOf(file).filter(({ field }) => field !== undefined);
  return {
    terms: [...new Set(terms)].filter((id) => id !== undefined),
    prose: [...fields.map(({ text }) => text), ...rolesIn(file)],
  };
}

/** Where a name may not be shown, its role stands in the text. */
function rolesIn({ data }: CheckedFile): string[] {
  return data !== undefined && 'people' in data ? data.people.map((person) => person.role) : [];
}
