import { fold } from '../../../dutch/fold.ts';
import type { SearchWords } from '../../../schema/search-words.ts';
import { isStopWord } from '../../words/stop-words.ts';
import { wordsIn } from '../../words/word.ts';
import { isTinyPart } from './compounds.ts';
import { loadDictionary } from './dutch-dictionary.ts';
import { type Expander, expander } from './expansion.ts';
import { type NamedTerm, type SynonymGroup, synonymGroups } from './synonyms.ts';

/** What the expander has to know of a library. */
export interface LibraryWords {
  synonyms: readonly SynonymGroup[];
  /** The folded words of our texts that are so short that they are a part of a compound only because of that; in order. */
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
  const ours = new Set([...inTexts, ...inPhrases].filter((word) => isTinyPart(word) && !isStopWord(word)));
  // In order: a new story with no such word of its own is no reason to expand all others anew.
  return { synonyms, ours: [...ours].sort() };
}

// The site and the indexer are separate module graphs of one process.
const key = Symbol.for('gewoon-doen.expander');
const shared = globalThis as typeof globalThis & { [key]?: { words: string; expand: Expander } };

/**
 * The expander for a library, with the Dutch dictionary. Who asks again for the same words gets the same one, with all that it
 * found out: the site expands titles before the indexer expands whole texts.
 */
export async function makeExpander(words: LibraryWords): Promise<Expander> {
  const asText = JSON.stringify(words);
  if (shared[key]?.words !== asText) shared[key] = { words: asText, expand: await newExpander(words) };
  return shared[key].expand;
}

async function newExpander({ synonyms, ours }: LibraryWords): Promise<Expander> {
  const isWord = await loadDictionary();
  const known = new Set(ours);
  return expander(synonyms, { isWord, isOurs: (word) => known.has(word) });
}
