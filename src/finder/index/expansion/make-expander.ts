import type { SearchWords } from '../../../schema/search-words.ts';
import { isStopWord } from '../../words/stop-words.ts';
import { fold, wordsIn } from '../../words/word.ts';
import { loadDictionary } from './dutch-dictionary.ts';
import { type Expander, expander } from './expansion.ts';
import { type NamedTerm, synonymGroups } from './synonyms.ts';

/** What the expander needs of the library. */
interface LibraryWords {
  searchWords: SearchWords;
  terms: readonly NamedTerm[];
  /** All our texts: a short word is a part of a compound only when one of them uses it. */
  texts: Iterable<string>;
}

/** The expander for this library, with the Dutch dictionary. */
export async function makeExpander({ searchWords, terms, texts }: LibraryWords): Promise<Expander> {
  const groups = synonymGroups(searchWords, terms);
  const typed = groups.flatMap((group) => [...group.says, ...group.typed]);
  const ours = new Set<string>();
  for (const text of [...texts, ...typed]) {
    for (const word of wordsIn(text)) ours.add(fold(word.text));
  }
  const isWord = await loadDictionary();
  const isOurs = (word: string) => ours.has(word) && !isStopWord(word);
  return expander(groups, { isWord, isOurs });
}
