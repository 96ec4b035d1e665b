import { brotliCompressSync, constants } from 'node:zlib';
import { fold } from '../../dutch/fold.ts';
import { type VocabularyFile, writeWords } from '../formats/vocabulary-file.ts';
import { isStopWord } from '../words/stop-words.ts';
import { spelledIn } from '../words/word.ts';
import { memoize } from './memoize.ts';

/** What the file may weigh in bytes as brotli sends it. */
const mostBytes = 9_100;
const shortestWord = 4;
const dutch = new Intl.Collator('nl');

/** A word as it is written. */
interface Spelling {
  written: string;
  folded: string;
  isLowerCase: boolean;
  /** Whether a reader may want it completed or corrected. */
  isUseful: boolean;
}

/** Where the words of the vocabulary come from. */
export interface VocabularySources {
  /** Titles, names of organisations and places, terms, labels, keywords, words that readers type. */
  main: readonly string[];
  /** The words of the texts, without names of people. */
  texts: readonly (readonly Spelling[])[];
}

/** The spelling of a word as it is written: one object for all texts. */
const spellingOf = memoize((written): Spelling => {
  const folded = fold(written);
  return { written, folded, isLowerCase: /^\p{Ll}/u.test(written), isUseful: isUseful(folded) };
});

/** Each word of a text once. */
export function spellingsIn(text: string): Spelling[] {
  return Array.from(new Set(spelledIn(text)), spellingOf);
}

/** The vocabulary for completing and correcting words; what is rare in the texts is left out when it is too much. */
export function vocabularyFile({ main, texts }: VocabularySources): VocabularyFile {
  const first = bestSpellings(main.flatMap(spellingsIn));
  // A name in a title has a capital, and so may any word that begins one: the texts tell which do without.
  for (const text of texts) {
    for (const { written, folded, isLowerCase } of text)
      if (isLowerCase && first.has(folded)) first.set(folded, written);
  }
  const common = byFrequency(texts);
  const rest = common.filter(({ folded }) => !first.has(folded)).map(({ written }) => written);
  // Of the main words too, those that stand in most texts stay longest.
  const rank = new Map(common.map(({ folded }, index) => [folded, index]));
  const ranked = [...first].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const words = inOrder(ranked.map(([, written]) => written));
  const others = inOrder(rest);
  for (let share = 1; ; share *= 0.85) {
    const kept = Math.floor((words.length + others.length) * share);
    const file = { main: joined(words, kept), rest: joined(others, kept - words.length) };
    if (fits(JSON.stringify(file))) return file;
  }
}

/** Words in the order of a dictionary, each with its place in the given order. */
function inOrder(words: readonly string[]): { word: string; place: number }[] {
  return words
    .map((word, place) => ({ word, place }))
    .sort((one, other) => dutch.compare(one.word, other.word));
}

/** The first `kept` of the given order, in that of a dictionary. */
function joined(words: readonly { word: string; place: number }[], kept: number): string {
  return writeWords(words.flatMap(({ word, place }) => (place < kept ? [word] : [])));
}

/** Compressing well takes long: what is far too much even when it is done fast, a tenth larger, is not tried. */
function fits(json: string): boolean {
  const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
  return (
    brotliCompressSync(json, fast).length < 1.3 * mostBytes && brotliCompressSync(json).length <= mostBytes
  );
}

/** How each useful word is best written, by its folded form; with a capital only when no text has it without. */
function bestSpellings(words: readonly Spelling[]): Map<string, string> {
  const found = new Map<string, Spelling>();
  for (const word of words) {
    if (word.isUseful && !found.get(word.folded)?.isLowerCase) found.set(word.folded, word);
  }
  return new Map(Array.from(found, ([folded, { written }]) => [folded, written]));
}

/** The words of the texts, those of the most texts first, each as the first of them writes it best. */
function byFrequency(texts: readonly (readonly Spelling[])[]): Spelling[] {
  const counts = new Map<string, { best: Spelling; texts: number; last: number }>();
  for (const [number, text] of texts.entries()) {
    for (const word of text) {
      if (!word.isUseful) continue;
      const known = counts.get(word.folded);
      if (known === undefined) counts.set(word.folded, { best: word, texts: 1, last: number });
      else if (known.last !== number) {
        known.texts += 1;
        known.last = number;
      } else if (known.texts === 1 && !known.best.isLowerCase) known.best = word;
    }
  }
  return [...counts.values()].sort((a, b) => b.texts - a.texts).map(({ best }) => best);
}

function isUseful(folded: string): boolean {
  return folded.length >= shortestWord && !/\d/.test(folded) && !isStopWord(folded);
}
