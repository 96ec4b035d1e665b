import type { SearchWords } from '../../schema/search-words.ts';
import { loadDictionary } from './dutch-dictionary.ts';
import { type Extra, expander } from './expansion.ts';
import { isStopWord } from './stop-words.ts';
import { type NamedTerm, type SynonymGroup, synonymGroups } from './synonyms.ts';
import { fold, wordsIn } from './word.ts';

/** Gives for a text the words by which it can also be found; see expansion.ts. */
export type Expand = (text: string, seen?: Set<string>) => Extra[];

/** What the expander has to know of a library. */
export interface LibraryWords {
  synonyms: readonly SynonymGroup[];
  /** All folded words of our texts: a short word is a part of a compound only when it is one of them. */
  ours: readonly string[];
}

/** The words of a library with these search words, terms and (folded) words of its texts. */
export function libraryWords(
  searchWords: SearchWords,
  terms: readonly NamedTerm[],
  inTexts: ReadonlySet<string>,
): LibraryWords {
  const synonyms = synonymGroups(searchWords, terms);
  const phrases = synonyms.flatMap((group) => [...group.says, ...group.typed]);
  const inPhrases = phrases.flatMap((phrase) => wordsIn(phrase).map((word) => fold(word.text)));
  return { synonyms, ours: [...new Set([...inTexts, ...inPhrases])].filter((word) => !isStopWord(word)) };
}

/** The expander for a library, with the Dutch dictionary. */
export async function makeExpander({ synonyms, ours }: LibraryWords): Promise<Expand> {
  const isWord = await loadDictionary();
  const known = new Set(ours);
  return expander(synonyms, { isWord, isOurs: (word) => known.has(word) });
}
