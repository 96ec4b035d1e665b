import { fold } from '../../../dutch/fold.ts';
import type { SearchWords } from '../../../schema/search-words.ts';
import { isStopWord } from '../../words/stop-words.ts';
import { wordsIn } from '../../words/word.ts';
import { loadDictionary } from './dutch-dictionary.ts';
import { type Expander, expander } from './expansion.ts';
import { type NamedTerm, type SynonymGroup, synonymGroups } from './synonyms.ts';

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
export async function makeExpander({ synonyms, ours }: LibraryWords): Promise<Expander> {
  const isWord = await loadDictionary();
  const known = new Set(ours);
  return expander(synonyms, { isWord, isOurs: (word) => known.has(word) });
}
