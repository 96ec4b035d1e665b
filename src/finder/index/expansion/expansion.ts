import { fold } from '../../../dutch/fold.ts';
import { diminutiveBase, lemmaCandidates } from '../../words/lemma-candidates.ts';
import { stem } from '../../words/stem.ts';
import { isStopWord } from '../../words/stop-words.ts';
import { foldWord, type Word, wordsIn } from '../../words/word.ts';
import { memoize } from '../memoize.ts';
import { compoundParts, type Lexicon } from './compounds.ts';
import type { SynonymGroup } from './synonyms.ts';

/** The words that are indexed with a word of a text, so that it is found by them as well. */
export interface Expansion {
  /** Where the word ends, counted in characters. */
  after: number;
  /** Folded words: its lemma, the parts of a compound, synonyms. */
  words: string[];
}

/**
 * Gives the expansions of a text, in the order of the text. `seen` holds the words that the document already has from
 * other texts: each is given once, and added to it.
 */
export type Expander = (text: string, seen?: Set<string>) => Expansion[];

/** A phrase of a group of synonyms, as stems, with the others of its group. */
interface Phrase {
  stems: string[];
  others: string[];
}

/** What is known of a word by itself. */
interface KnownWord {
  folded: string;
  /** Its lemma and parts. */
  forms: string[];
  /** The phrases that may begin with it. */
  phrases: Phrase[];
}

/** An expander with these synonyms and this lexicon. */
export function expander(groups: readonly SynonymGroup[], lexicon: Lexicon): Expander {
  /** The stems by which a word is recognised in a phrase: its own, and those of its lemmas. */
  const stemsOf = memoize((word: string) =>
    [fold(word), ...lemmaCandidates(word).filter(lexicon.isWord)].map(stem),
  );
  const phrases = phrasesByFirstStem(groups);
  const partsOf = compoundParts(lexicon);
  const know = memoize(
    (word: string): KnownWord => ({
      folded: fold(word),
      forms: related(word, lexicon, partsOf),
      phrases: stemsOf(word).flatMap((first) => phrases.get(first) ?? []),
    }),
  );

  const standsAt = (words: readonly Word[], index: number, { stems }: Phrase): boolean =>
    stems.every((one, offset) => offset === 0 || stemsOf(words[index + offset]?.text ?? '').includes(one));

  return (text, seen = new Set()) => {
    const words = wordsIn(text);
    const expansions: Expansion[] = [];
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as Word;
      const { folded, forms, phrases } = know(word.text);
      if (forms.length === 0 && phrases.length === 0) continue;
      // A library has a million words, and most begin no phrase.
      const said = phrases.length === 0 ? phrases : phrases.filter((one) => standsAt(words, index, one));
      const related = said.length === 0 ? forms : [...forms, ...said.flatMap(({ others }) => others)];
      const fresh: string[] = [];
      for (const one of related) {
        if (seen.has(one) || one === folded) continue;
        seen.add(one);
        fresh.push(one);
      }
      if (fresh.length === 0) continue;
      const last = lastOf(words, index, said);
      // The words of a phrase stay together, so that it is found as a phrase.
      expansions.push({ after: last.at + last.text.length, words: fresh.flatMap((one) => one.split(' ')) });
    }
    // The expansions of a phrase follow its last word, and so perhaps those of words within it.
    return expansions.sort((a, b) => a.after - b.after);
  };
}

function phrasesByFirstStem(groups: readonly SynonymGroup[]): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const { says, typed } of groups) {
    const all = [...says, ...typed].map((phrase) => foldedWords(phrase).join(' '));
    for (const phrase of says.map(foldedWords)) {
      const others = all.filter((other) => other !== phrase.join(' ') && !isStopWord(other));
      const stems = phrase.map(stem);
      const [first] = stems;
      if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), { stems, others }]);
    }
  }
  return phrases;
}

/**
 * The lemma of a word, since Pagefind's stemmer differs from ours, and the parts of a compound; of a number with a
 * comma how it is searched for, since Pagefind knows digits only.
 */
function related(word: string, { isWord }: Lexicon, partsOf: (word: string) => string[]): string[] {
  const folded = fold(word);
  if (foldWord(word) !== folded) return [foldWord(word)];
  const base = diminutiveBase(word);
  const lemmas = [...lemmaCandidates(word), ...(base === undefined ? [] : [base])];
  const compound = [folded, ...lemmas].find((form) => partsOf(form).length > 0);
  return [...lemmas.filter(isWord).slice(0, 1), ...(compound === undefined ? [] : partsOf(compound))];
}

function foldedWords(phrase: string): string[] {
  return wordsIn(phrase).map((word) => fold(word.text));
}

function lastOf(words: readonly Word[], index: number, said: readonly { stems: string[] }[]): Word {
  const length = Math.max(1, ...said.map(({ stems }) => stems.length));
  return words[index + length - 1] ?? (words[index] as Word);
}
