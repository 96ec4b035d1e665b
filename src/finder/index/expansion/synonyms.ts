import type { SearchWords } from '../../../schema/search-words.ts';

/** Words that mean the same for who searches: a text with one of `says` is found by all of them. */
export interface SynonymGroup {
  says: readonly string[];
  typed: readonly string[];
}

/** What the groups need of a term: its name, perhaps with its abbreviation behind it, and other names. */
export interface NamedTerm {
  term: string;
  also: readonly string[];
}

/** All groups: the editors' list of search words, and each term with its abbreviation and other names. */
export function synonymGroups(list: SearchWords, terms: readonly NamedTerm[]): SynonymGroup[] {
  const named = terms.map(({ term, also }) => ({ says: [...namesIn(term), ...also], typed: [] }));
  return [...list.words, ...named.filter((group) => group.says.length > 1)];
}

/** "Uitvoeringsorganisatie Bedrijfsvoering Rijk (UBR)" holds two names: the words, and the abbreviation. */
export function namesIn(term: string): string[] {
  const match = /^(.*?)\s*\(([^)]+)\)\s*$/.exec(term);
  if (match === null) return [term];
  const [, full = '', short = ''] = match;
  return [full, short].filter((name) => name !== '');
}
