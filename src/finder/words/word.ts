import { stemmer } from '@orama/stemmers/dutch';

/** A word of a text with its offset. */
export interface Word {
  /** As written. */
  text: string;
  /** The offset at which it begins, in characters. */
  at: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:[’'‑&-][\p{L}\p{N}]+)*/gu;

/** The words of a text, in order; a word may hold hyphens and apostrophes ("no-riskpolis", "buddy’s", "P&O"). */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({ text: match[0], at: match.index }));
}

/** The stem of a folded word, by the Snowball stemmer for Dutch. */
export function stem(folded: string): string {
  return stemmer(folded);
}
