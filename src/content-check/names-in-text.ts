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
    const { inLowerCase, isWord, patterns } = lookOf(name);
    if (inLowerCase === '' || !folded.includes(inLowerCase)) return false;
    return (isWord && folded.trim() === inLowerCase) || patterns.some((pattern) => pattern.test(seen));
  });
}

/** The names of people, to be looked for in many texts. */
export class NameSearch<Person extends Pick<Named, 'name'>> {
  readonly #any: RegExp;

  /** For all whose names will be looked for. */
  constructor(people: readonly Person[]) {
    const names = new Set(people.map(({ name }) => lookOf(name).inLowerCase));
    this.#any = new RegExp([...names].map((name) => RegExp.escape(name)).join('|'));
  }

  /** The same as namesIn(), for some of those people. Most words hold the letters of no name at all, which is told at once. */
  namesIn(words: string, people: readonly Person[]): Person[] {
    return this.#any.test(asSeen(words).toLowerCase()) ? namesIn(words, people) : [];
  }
}

/** How a name looks in a text. */
interface Look {
  inLowerCase: string;
  /** Whether it is an ordinary word as well. */
  isWord: boolean;
  /** How it stands there as a name. */
  patterns: readonly RegExp[];
}

/** Those that were asked for: every name is looked for in all texts. */
const looks = new Map<string, Look>();

function lookOf(name: string): Look {
  const known = looks.get(name);
  if (known !== undefined) return known;
  const wanted = asSeen(name).trim();
  const isWord = isOrdinaryWord(wanted);
  const patterns = isWord
    ? [wanted, wanted.toUpperCase()].map((one) => standing(one, 'u'))
    : [standing(wanted, 'iu')];
  const look = { inLowerCase: wanted.toLowerCase(), isWord, patterns };
  looks.set(name, look);
  return look;
}

/** Behind a first name these make another first name: Gerrit Jan is not Gerrit. */
const secondNames = 'Jan|Pieter|Peter|Willem|Hein|Henk|Dirk|Joost|Paul|Marie|Anne|Lies';

function standing(name: string, flags: string): RegExp {
  const inWords = `${RegExp.escape(name)}(?:['’]?s|tje)?(?![\\p{L}\\p{N}])(?! (?:${secondNames})(?!\\p{L}))`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${inWords}`, flags);
}

/** Where one of the people is named in the fields of a file, but for the fields that may name people. */
export function namesInFields(
  data: Record<string, unknown>,
  tree: Field,
  people: readonly Named[],
  search: NameSearch<Named>,
): { person: Named; path: Path }[] {
  return valuesIn(data, tree).flatMap(({ path, value }) => {
    const found = typeof value === 'string' ? search.namesIn(value, people) : [];
    return found.length === 0 || mayNamePeople(tree, path) ? [] : found.map((person) => ({ person, path }));
  });
}

/** Whether the field at this path, or a group or list around it, may name people. */
function mayNamePeople(tree: Field, path: Path): boolean {
  return path.some((_, index) => fieldAt(tree, path.slice(0, index + 1))?.mayNamePeople);
}
