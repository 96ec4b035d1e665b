import { brotliCompressSync } from 'node:zlib';
import type { VocabularyFile } from '../formats/vocabulary-file.ts';
import { isStopWord } from '../words/stop-words.ts';
import { fold, wordsIn } from '../words/word.ts';

/** What the file may weigh in bytes as brotli sends it. */
const mostBytes = 10_500;
const shortestWord = 4;

/** Where the words of the vocabulary come from. */
export interface VocabularySources {
  /** Titles, names of organisations and places, terms, labels, keywords, words that readers type. */
  main: Iterable<string>;
  /** The texts of the stories, without names of people. */
  texts: readonly string[];
}

/** The vocabulary for completing and correcting words; what is rare in the texts is left out when it is too much. */
export function vocabularyFile({ main, texts }: VocabularySources): VocabularyFile {
  const first = spellings([...main], texts);
  const common = byFrequency(texts);
  const rest = common.filter((word) => !first.has(fold(word)));
  // Of the main words too, those that stand in most texts stay longest.
  const rank = new Map(common.map((word, index) => [fold(word), index]));
  const words = [...first.values()].sort((a, b) => (rank.get(fold(a)) ?? 0) - (rank.get(fold(b)) ?? 0));
  for (let share = 1; ; share *= 0.85) {
    const kept = Math.floor((words.length + rest.length) * share);
    const file = fileOf(words.slice(0, kept), rest.slice(0, Math.max(0, kept - words.length)));
    if (brotliCompressSync(JSON.stringify(file)).length <= mostBytes) return file;
  }
}

function fileOf(main: string[], rest: string[]): VocabularyFile {
  const joined = (words: string[]) => words.sort((a, b) => a.localeCompare(b, 'nl')).join(' ');
  return { main: joined(main), rest: joined([...rest]) };
}

/** Each useful word once, by its folded form; with a capital only when no text has it without. */
function spellings(texts: readonly string[], others: readonly string[] = []): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const { text: word } of wordsIn(text)) {
      const folded = fold(word);
      if (isUseful(folded) && !(found.get(folded) ?? word.toUpperCase()).match(/^\p{Ll}/u))
        found.set(folded, word);
    }
  }
  for (const text of others) {
    for (const { text: word } of wordsIn(text)) {
      if (/^\p{Ll}/u.test(word) && found.has(fold(word))) found.set(fold(word), word);
    }
  }
  return found;
}

/** The words of the texts, those of the most texts first. */
function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const text of texts) {
    for (const [folded, word] of spellings([text])) {
      const entry = counts.get(folded) ?? { word, count: 0 };
      entry.count += 1;
      counts.set(folded, entry);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ word }) => word);
}

function isUseful(folded: string): boolean {
  return folded.length >= shortestWord && !/\d/.test(folded) && !isStopWord(folded);
}
