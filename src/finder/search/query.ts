import { fold } from '../../dutch/fold.ts';
import { diminutiveBase, queryLemmaCandidates } from '../words/lemma-candidates.ts';
import { isStopWord } from '../words/stop-words.ts';
import { stem, wordsIn } from '../words/word.ts';

const longestPhrase = 5;

/** A word of a query, with the folded words that answer it: itself, and what it may be an inflection of. */
export interface Term {
  typed: string;
  forms: string[];
  /** The word of which it is a diminutive, searched for when the forms find nothing; undefined for other words. */
  base: string | undefined;
}

/** The words of a query without its stop words; all of them when there are only stop words. */
export function termsOf(query: string): Term[] {
  const words = wordsIn(query).map((word) => word.text);
  const content = words.filter((word) => !isStopWord(fold(word)));
  const chosen = content.length > 0 ? content : words;
  const terms = new Map(chosen.map((word) => [fold(word), termOf(word)]));
  return [...terms.values()];
}

/** The words as they were typed, when they may be a name or a phrase: two or more, and not a whole sentence. */
export function phrasesOf(query: string): string[] {
  const words = wordsIn(query).map((word) => fold(word.text));
  return words.length > 1 && words.length <= longestPhrase ? [words.join(' ')] : [];
}

/** One word as a term. */
export function termOf(word: string): Term {
  const lemmas = queryLemmaCandidates(word).filter((form) => !isStopWord(form) && !isStopWord(stem(form)));
  return { typed: word, forms: [fold(word), ...lemmas], base: diminutiveBase(word) };
}
