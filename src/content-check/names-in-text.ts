import { type Field, fieldAt, valuesIn } from '../schema/field-tree.ts';
import { asSeen } from './as-seen.ts';
import type { Path } from './front-matter.ts';
import { isOrdinaryWord } from './names-that-are-words.ts';
import type { Named } from './people.ts';

/**
 * The people whose names stand in these words as plain text: also as a possessive, in a compound with a hyphen, in
 * other letters of the same look, and in any case unless the name is a word of its own ("Mark", "Elke").
 */
export function namesIn<Person extends Pick<Named, 'name'>>(
  words: string,
  people: readonly Person[],
): Person[] {
  const seen = asSeen(words);
  const folded = seen.toLowerCase();
  return people.filter(({ name }) => {
    const { wanted, inLowerCase } = looksOf(name);
    if (wanted === '' || !folded.includes(inLowerCase)) return false;
    if (!isOrdinaryWord(wanted)) return stands(wanted, seen, 'iu');
    return (
      folded.trim() === inLowerCase || [wanted, wanted.toUpperCase()].some((one) => stands(one, seen, 'u'))
    );
  });
}

/** How each name looks that was asked for: every one is looked for in all texts. */
const looks = new Map<string, { wanted: string; inLowerCase: string }>();

function looksOf(name: string): { wanted: string; inLowerCase: string } {
  const known = looks.get(name);
  if (known !== undefined) return known;
  const wanted = asSeen(name).trim();
  const look = { wanted, inLowerCase: wanted.toLowerCase() };
  looks.set(name, look);
  return look;
}

/** Behind a first name these make another first name: Gerrit Jan is not Gerrit. */
const secondNames = 'Jan|Pieter|Peter|Willem|Hein|Henk|Dirk|Joost|Paul|Marie|Anne|Lies';

function stands(name: string, words: string, flags: string): boolean {
  const inWords = `${RegExp.escape(name)}(?:['’]?s|tje)?(?![\\p{L}\\p{N}])(?! (?:${secondNames})(?!\\p{L}))`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${inWords}`, flags).test(words);
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
