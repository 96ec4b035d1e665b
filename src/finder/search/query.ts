import { baseFormsTyped, biggerForms } from '../words/base-forms.ts';
import { isStopWord } from '../words/stop-words.ts';
import { fold, stem, wordsIn } from '../words/word.ts';

const longestPhrase = 5;

/** A word of a query, with the folded words that answer it: itself, and what it may be an inflection of. */
export interface Term {
  typed: string;
  forms: string[];
  /** What it is a diminutive of, for when nothing else is found. */
  bigger: string[];
}

/** The words of a query that say what somebody looks for; all of them when none of them does. */
export function termsOf(query: string): Term[] {
  const words = wordsIn(query).map((word) => word.text);
  const telling = words.filter((word) => !isStopWord(fold(word)));
  const chosen = telling.length > 0 ? telling : words;
  const terms = new Map(chosen.map((word) => [fold(word), termOf(word)]));
  return [...terms.values()];
}

/** The words as they were typed, when they may be a name or a saying: two or more, and no whole sentence. */
export function phrasesOf(query: string): string[] {
  const words = wordsIn(query).map((word) => fold(word.text));
  return words.length > 1 && words.length <= longestPhrase ? [words.join(' ')] : [];
}

/** One word as a term. */
export function termOf(word: string): Term {
  const bases = baseFormsTyped(word).filter((form) => !isStopWord(form) && !isStopWord(stem(form)));
  return { typed: word, forms: [fold(word), ...bases], bigger: biggerForms(word) };
}
