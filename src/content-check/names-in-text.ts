import type { Path } from './front-matter.ts';
import type { Named } from './people.ts';

/** Fields that hold names and titles as they are; the site keeps those out of search and feeds itself. */
const exempt = new Set(['people', 'source']);

/** The people whose names stand in these words as plain text, also as a possessive. */
export function namesIn(words: string, people: readonly Named[]): Named[] {
  const written = people.filter(({ name }) => words.includes(name));
  return written.filter(({ name }) =>
    new RegExp(`(?<![\\p{L}\\p{N}-])${RegExp.escape(name)}(?:['’]?s)?(?![\\p{L}\\p{N}-])`, 'u').test(words),
  );
}

/** The fields of a story's front matter in which one of its people is named. */
export function namesInFields(
  data: Record<string, unknown>,
  people: readonly Named[],
): (Named & { path: Path })[] {
  const look = (value: unknown, path: Path): (Named & { path: Path })[] => {
    if (typeof value === 'string') return namesIn(value, people).map((person) => ({ ...person, path }));
    if (Array.isArray(value)) return value.flatMap((item, index) => look(item, [...path, index]));
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([key, inner]) => look(inner, [...path, key]));
    }
    return [];
  };
  return Object.entries(data).flatMap(([key, value]) => (exempt.has(key) ? [] : look(value, [key])));
}
