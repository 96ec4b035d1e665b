import { type Field, fieldAt, valuesIn } from '../schema/field-tree.ts';
import type { Path } from './front-matter.ts';
import type { Named } from './people.ts';

/** The people whose names stand in these words as plain text, also as a possessive. */
export function namesIn(words: string, people: readonly Named[]): Named[] {
  const written = people.filter(({ name }) => words.includes(name));
  return written.filter(({ name }) =>
    new RegExp(`(?<![\\p{L}\\p{N}-])${RegExp.escape(name)}(?:['’]?s)?(?![\\p{L}\\p{N}-])`, 'u').test(words),
  );
}

/** Where one of the people is named in the fields of a file, but for the fields that may name people. */
export function namesInFields(
  data: Record<string, unknown>,
  tree: Field,
  people: readonly Named[],
): (Named & { path: Path })[] {
  return valuesIn(data, tree).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || mayNamePeople(tree, path)) return [];
    return namesIn(value, people).map((person) => ({ ...person, path }));
  });
}

/** Whether the field at this path, or a group or list around it, may name people. */
function mayNamePeople(tree: Field, path: Path): boolean {
  return path.some((_, index) => fieldAt(tree, path.slice(0, index + 1))?.mayNamePeople);
}
