import { fold } from '../../dutch/fold.ts';
import { derivations, diminutiveBase, queryLemmaCandidates, separable } from '../words/lemma-candidates.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { foldWord, piecesOf, wordsIn } from '../words/word.ts';
import type { AnsweredTerm } from './postings.ts';

const longestPhrase = 5;
const fewestInQuestion = 5;

/** A word of a query, with the folded words that answer it. */
export interface Term {
  typed: string;
  /** Itself, and what it may be an inflection of. */
  forms: string[];
  /** The verbs and nouns that it is made of, or that are made of it. */
  derived: string[];
  /** The pieces between its hyphens, all of which answer it as well. */
  pieces: string[];
  /** The word of which it is a diminutive, searched for when the forms find nothing; undefined for other words. */
  base: string | undefined;
}

/** A first part of a verb that stands at the end of a question: "hoe leid ik buddy’s op". */
const particle = /^(?:aan|af|door|in|mee|om|op|over|samen|terug|toe|uit|voor|weg)$/;

/** The words of a query without its stop words; all of them when there are only stop words. */
export function termsOf(query: string): Term[] {
  const words = wordsIn(query).map((word) => word.text);
  const content = words.filter((word) => !isStopWord(fold(word)));
  const chosen = content.length > 0 ? content : words;
  const last = fold(words.at(-1) ?? '');
  const terms = new Map(
    chosen.map((word) => {
      const term = termOf(word);
      const whole = words.length > 2 && particle.test(last) ? separable(word, last) : [];
      return [foldWord(word), { ...term, derived: [...whole, ...term.derived] }];
    }),
  );
  return [...terms.values()];
}

/** Whether a query is a few words to look for, and not a whole question. */
export function areKeywords(query: string): boolean {
  return wordsIn(query).length < fewestInQuestion;
}

/** The words as they were typed, when they may be a name or a phrase: two or more, and not a whole sentence. */
export function phrasesOf(query: string): string[] {
  const words = wordsIn(query).map((word) => foldWord(word.text));
  return words.length > 1 && words.length <= longestPhrase ? [words.join(' ')] : [];
}

/** One word as a term. */
export function termOf(word: string): Term {
  const own = foldWord(word);
  const lemmas = queryLemmaCandidates(word).filter(isContent);
  const forms = [own, ...lemmas];
  const derived = forms.flatMap(derivations).filter((form) => isContent(form) && !forms.includes(form));
  const pieces = piecesOf(word).filter((piece) => !isStopWord(piece));
  return { typed: word, forms, derived: [...new Set(derived)], pieces, base: diminutiveBase(word) };
}

/** The stems of all that may answer a word, but for the pieces of it. */
function stemsOf(word: string): string[] {
  const { forms, derived } = termOf(word);
  return [...new Set([...forms, ...derived].map(stem))];
}

/** The stems of a word of a query, of its pieces, and of what was searched for instead of it. */
export function stemsOfTerm({ typed, instead }: Pick<AnsweredTerm, 'typed' | 'instead'>): Set<string> {
  const pieces = [...typed.split(' '), ...piecesOf(typed), typed.replaceAll(' ', '')];
  return new Set([typed, ...pieces, ...(instead?.words ?? [])].flatMap(stemsOf));
}

function isContent(form: string): boolean {
  return !isStopWord(form) && !isStopWord(stem(form));
}
