import type { AnsweredTerm } from './postings.ts';

/** The query with its mistakes corrected, or undefined when nothing was corrected. */
export function correctedQuery(query: string, terms: readonly AnsweredTerm[]): string | undefined {
  const corrected = terms.filter((term) => term.instead?.kind === 'spelling' && term.postings.size > 0);
  if (corrected.length === 0) return undefined;
  return corrected.reduce(
    (text, { typed, instead }) => text.replace(typed, instead?.words[0] ?? typed),
    query,
  );
}

/** The query without one of its words. */
export function queryWithout(query: string, word: string): string {
  return query.replace(word, ' ').replace(/\s+/g, ' ').trim();
}
