import type { KindName } from './kind-name.ts';

/** What a name can refer to: a file of some kind, a question of the keuzehulp, or an answer to the question beside it. */
export type Target = KindName | 'question' | 'answer';

/** What holds for a value wherever it stands; the functions of field.ts write it down. */
export interface ValueFacts {
  /** Running text in our own words: the spelling check and the list of reading errors look here, and only here. */
  readonly prose?: true;
  /** What the value is the name of. */
  readonly refersTo?: Target;
  /** The shape of a text, where zod has no name for it. */
  readonly format?:
    | 'slug'
    | 'month'
    | 'month or year'
    | 'day or month'
    | 'phone'
    | 'photo'
    | 'short code'
    | 'site address';
  /** What a reader sees of each value of a closed list, in the order of the list. */
  readonly enumDescriptions?: readonly string[];
  /** The values of the list are English words, so an editor is shown what each of them means. */
  readonly englishKeys?: true;
}

/**
 * What holds for one field. `title` and `description` are the names that JSON Schema has for these, so that any
 * program that reads our schemas can show them.
 */
export interface FieldFacts {
  /** What the field is called, in Dutch. */
  readonly title: string;
  /** What an editor fills in: Dutch at B1 level, "je", whole sentences. Limits and lists follow from the schema itself. */
  readonly description: string;
  /** Values as an editor could write them. */
  readonly examples?: readonly (string | number)[];
  /** People may be named in it: the site keeps it out of search results and feeds, or shows a role instead. */
  readonly mayNamePeople?: true;
}
