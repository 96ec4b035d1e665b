import { fold } from '../../../dutch/fold.ts';
import { diminutiveBase, lemmaCandidates } from '../../words/lemma-candidates.ts';
import { stem } from '../../words/stem.ts';
import { isStopWord } from '../../words/stop-words.ts';
import { foldWord, spelledIn } from '../../words/word.ts';
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
  /** The stems by which it is recognised in a phrase: its own, and those of its lemmas. */
  stems: readonly string[];
  /** Its lemma and parts. */
  forms: readonly string[];
  /** The phrases that may begin with it. */
  phrases: readonly Phrase[];
}

/** An expander with these synonyms and this lexicon. */
export function expander(groups: readonly SynonymGroup[], lexicon: Lexicon): Expander {
  const phrases = phrasesByFirstStem(groups);
  const partsOf = compoundParts(lexicon);
  const know = memoize((word: string): KnownWord => {
    const folded = fold(word);
    const lemmas = lemmaCandidates(word);
    const stems = [folded, ...lemmas.filter(lexicon.isWord)].map(stem);
    return {
      folded,
      stems,
      forms: formsOf(word, lemmas, lexicon, partsOf),
      phrases: stems.flatMap((first) => phrases.get(first) ?? []),
    };
  });

  const standsAt = (words: readonly string[], index: number, { stems }: Phrase): boolean =>
    stems.every((one, offset) => offset === 0 || know(words[index + offset] ?? '').stems.includes(one));

  return (text, seen = new Set()) => {
    const words = spelledIn(text);
    const expansions: Expansion[] = [];
    let end = 0;
    for (let index = 0; index < words.length; index++) {
      end = endOf(words, index, text, end);
      const { folded, forms, phrases } = know(words[index] as string);
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
      let after = end;
      for (let next = 1; next < longest(said); next++) after = endOf(words, index + next, text, after);
      // The words of a phrase stay together, so that it is found as a phrase.
      expansions.push({ after, words: said.length === 0 ? fresh : fresh.flatMap((one) => one.split(' ')) });
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
function formsOf(
  word: string,
  candidates: readonly string[],
  { isWord }: Lexicon,
  partsOf: (word: string) => string[],
): string[] {
  const folded = fold(word);
  const searched = foldWord(word);
  if (searched !== folded) return [searched];
  const base = diminutiveBase(word);
  const lemmas = base === undefined ? candidates : [...candidates, base];
  const compound = [folded, ...lemmas].find((form) => partsOf(form).length > 0);
  return [...lemmas.filter(isWord).slice(0, 1), ...(compound === undefined ? [] : partsOf(compound))];
}

function foldedWords(phrase: string): string[] {
  return spelledIn(phrase).map(fold);
}

/** Where a word of the text ends, of which the one before ends at `from`: between them stands no letter or digit. */
function endOf(words: readonly string[], index: number, text: string, from: number): number {
  const word = words[index] ?? '';
  return text.indexOf(word, from) + word.length;
}

function longest(phrases: readonly Phrase[]): number {
  return Math.max(1, ...phrases.map(({ stems }) => stems.length));
}
