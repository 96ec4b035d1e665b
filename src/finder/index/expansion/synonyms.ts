import type { SearchWords } from '../../../schema/search-words.ts';

/** Words that mean the same to a reader who searches: a text with one of `says` is found by all of them. */
export interface SynonymGroup {
  says: readonly string[];
  typed: readonly string[];
}

/** A term of the library: its name, perhaps with its abbreviation in brackets, and its other names. */
export interface NamedTerm {
  term: string;
  also: readonly string[];
}

/** All groups: the editors' list of search words, and each term with its abbreviation and other names. */
export function synonymGroups(list: Pick<SearchWords, 'words'>, terms: readonly NamedTerm[]): SynonymGroup[] {
  const named = terms.map(({ term, also }) => ({ says: [...namesOf(term), ...also], typed: [] }));
  return [...list.words, ...named.filter((group) => group.says.length > 1)];
}

/** The names in a term: "Uitvoeringsorganisatie Bedrijfsvoering Rijk (UBR)" holds the full name and the abbreviation. */
function namesOf(term: string): string[] {
  const match = /^(.*?)\s*\(([^)]+)\)\s*$/.exec(term);
  if (match === null) return [term];
  const [, full = '', short = ''] = match;
  return [full, short].filter((name) => name !== '');
}
