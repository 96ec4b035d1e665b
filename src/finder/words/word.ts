import { stemmer } from '@orama/stemmers/dutch';

export { fold } from '../../dutch/fold.ts';

/** A word with its place in a text. */
export interface Word {
  /** As it stands there. */
  text: string;
  /** Where it begins, counted in characters. */
  at: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:[’'‑&-][\p{L}\p{N}]+)*/gu;

/** The words of a text, in order; a word may hold hyphens and apostrophes ("no-riskpolis", "buddy’s", "P&O"). */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({ text: match[0], at: match.index }));
}

/** What the inflections of a Dutch word have in common, as Snowball sees it; takes a folded word. */
export function stem(folded: string): string {
  return stemmer(folded);
}
