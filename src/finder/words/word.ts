import { fold } from '../../dutch/fold.ts';

/** A word of a text with its offset. */
export interface Word {
  /** As written. */
  text: string;
  /** The offset at which it begins, in characters. */
  at: number;
}

const wordPattern = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:[’'‑&-][\p{L}\p{N}]+)*/gu;

/**
 * The words of a text, in order; a word may hold hyphens and apostrophes ("no-riskpolis", "buddy’s", "P&O"), and a
 * number is one word ("4,5", "13.000").
 */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({ text: match[0], at: match.index }));
}

/** As wordsIn(), without the offsets: for whole texts that takes half the time. */
export function spelledIn(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** A word folded, as it is searched for; "4,5" is another number than "45", and "13.000" is the same as "13000". */
export function foldWord(word: string): string {
  const decimal = /^(\p{N}+)[.,](\p{N}{1,2})$/u.exec(word);
  return decimal === null ? fold(word) : `${decimal[1]}komma${decimal[2]}`;
}

/** The folded pieces between the hyphens of a word; none when it has no hyphen. */
export function piecesOf(word: string): string[] {
  const pieces = word.split(/[-‑]/);
  return pieces.length > 1 ? pieces.map(fold) : [];
}
