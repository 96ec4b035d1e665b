import { baseForms, biggerForms } from '../../words/base-forms.ts';
import { isStopWord } from '../../words/stop-words.ts';
import { fold, stem, type Word, wordsIn } from '../../words/word.ts';
import { type Lexicon, partsOf } from './compounds.ts';
import type { SynonymGroup } from './synonyms.ts';

/** The words by which a word in a text can also be found, to be put after it. */
export interface Extra {
  /** Where the word ends, counted in characters. */
  after: number;
  /** Folded words: what it is an inflection of, its parts, other words for it. */
  words: string[];
}

/**
 * Makes texts findable by the words that people use. The function it gives takes one text and tells what to
 * add where; `seen` holds what a document already has, so that each is added once.
 */
export function expander(
  groups: readonly SynonymGroup[],
  lexicon: Lexicon,
): (text: string, seen?: Set<string>) => Extra[] {
  const ownForms = remember((word: string) => related(word, lexicon));
  /** The stems by which a word can be recognised: its own, and that of what it is an inflection of. */
  const stemsOf = remember((word: string) =>
    [fold(word), ...baseForms(word).filter(lexicon.isWord)].map(stem),
  );
  const phrases = new Map<string, { stems: string[]; others: string[] }[]>();
  for (const { says, typed } of groups) {
    const all = [...says, ...typed].map((phrase) => foldedWords(phrase).join(' '));
    for (const phrase of says.map(foldedWords)) {
      const others = all.filter((other) => other !== phrase.join(' ') && !isStopWord(other));
      const stems = phrase.map(stem);
      const [first] = stems;
      if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), { stems, others }]);
    }
  }

  return (text, seen = new Set()) => {
    const words = wordsIn(text);
    const extras = words.flatMap((word, index) => {
      const meanings = stemsOf(word.text).flatMap((first) => phrases.get(first) ?? []);
      const said = meanings.filter(({ stems }) =>
        stems.every(
          (one, offset) => offset === 0 || stemsOf(words[index + offset]?.text ?? '').includes(one),
        ),
      );
      const found = [...ownForms(word.text), ...said.flatMap(({ others }) => others)];
      const fresh = [...new Set(found)].filter((one) => !seen.has(one) && one !== fold(word.text));
      for (const one of fresh) seen.add(one);
      const last = lastOf(words, index, said);
      // A saying stays together, so that it can be found as one.
      const added = fresh.flatMap((one) => one.split(' '));
      return added.length === 0 ? [] : [{ after: last.at + last.text.length, words: added }];
    });
    // What belongs to a saying stands behind its last word, and so perhaps behind extras of words within it.
    return extras.sort((a, b) => a.after - b.after);
  };
}

/** What a word is an inflection of (Pagefind's stemmer and ours differ too much to count on), and its parts. */
function related(word: string, lexicon: Lexicon): string[] {
  const folded = fold(word);
  const bases = [...baseForms(word), ...biggerForms(word)];
  const parts = [folded, ...bases].map((form) => partsOf(form, lexicon)).find((found) => found.length > 0);
  return [...bases.filter(lexicon.isWord).slice(0, 1), ...(parts ?? [])];
}

function foldedWords(phrase: string): string[] {
  return wordsIn(phrase).map((word) => fold(word.text));
}

function lastOf(words: readonly Word[], index: number, said: readonly { stems: string[] }[]): Word {
  const length = Math.max(1, ...said.map(({ stems }) => stems.length));
  return words[index + length - 1] ?? (words[index] as Word);
}

function remember<Value>(work: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word) ?? work(word);
    known.set(word, value);
    return value;
  };
}
