import { lemmaCandidates } from '../../words/lemma-candidates.ts';
import { memoize } from '../memoize.ts';

/** The words that a compound may consist of; all of them are folded. */
export interface Lexicon {
  /** Whether a word exists in Dutch. */
  isWord(word: string): boolean;
  /** Whether our own texts use the word by itself. A part of four letters or less must be one of those. */
  isOurs(word: string): boolean;
}

const list = (words: string) => new Set(words.split(' '));

/** Suffixes that are also words, but make no compound: "belangrijk" has nothing to do with "rijk". */
const suffixes = list(
  'lijk lijke rijk rijke rijker rijkste loos loze baar bare zaam zame vol volle achtig achtige wijs wijze heid heden schap schappen matig matige vrij vrije arm arme waard waarts stelling stellingen taande ting ding ring ment eert ismen',
);

/** Prefixes that are also words, but make no compound: "voorbeeld" has nothing to do with "beeld". */
const prefixes = list(
  'aan achter af alle aller be bij binnen boven buiten daar dat den door een eens er ge haar her het hier hoe hun iet in inter mede mee meer met mis na naar niet om on onder ont op over per pro samen sinds te tegen ter terug toe tot tussen uit van veel veer ver vers vol voor voort vooruit waar wat weer weg wie zelf zich zo',
);

const shortest = { part: 3, word: 7, wordWithTinyPart: 8, free: 5, besideShort: 5 };

/** A lexicon that also knows the offsets at which a compound splits: each once, since it is the end of many words. */
interface Splitter extends Lexicon {
  cutsIn(word: string): number[];
}

/**
 * Makes a function that gives the parts of a Dutch compound and the runs of parts within it: "arbeidsmarktregio" →
 * arbeid, markt, regio, arbeidsmarkt, marktregio. Empty for a word that is no compound. Takes a folded word.
 */
export function compoundParts(lexicon: Lexicon): (word: string) => string[] {
  const splitter: Splitter = { ...lexicon, cutsIn: memoize((word) => cutsOf(word, splitter)) };
  return (word) => partsOf(word, splitter);
}

function partsOf(word: string, splitter: Splitter): string[] {
  const cuts = splitter.cutsIn(word);
  if (cuts.length === 0) return [];
  const edges = [0, ...cuts, word.length];
  const runs = new Set<string>();
  for (let size = 1; size < edges.length - 1; size++) {
    for (let from = 0; from + size < edges.length; from++) {
      runs.add(unlinked(word.slice(edges[from], edges[from + size]), splitter));
    }
  }
  return [...runs];
}

function cutsOf(word: string, splitter: Splitter): number[] {
  if (word.length < shortest.word) return [];
  const cuts = cut(word, splitter);
  return cuts.length > 0 && isInflectionOfSimple(word, splitter) ? [] : cuts;
}

/** The offsets at which a word splits when it is a compound, whether or not it inflects another word. */
function cut(word: string, splitter: Splitter): number[] {
  const at = bestCut(word, splitter);
  if (at === undefined) return [];
  const { cutsIn } = splitter;
  return [...cutsIn(word.slice(0, at)), at, ...cutsIn(word.slice(at)).map((offset) => at + offset)];
}

/**
 * Two whole words come before a word and a rest that has to be split again: "bedrijfsbureau" is bedrijf + bureau and
 * not bed + rijf + bureau. Then the longest last part wins: it is the head of a Dutch compound.
 */
function bestCut(word: string, splitter: Splitter): number | undefined {
  const beforeCompound: number[] = [];
  for (let at = shortest.part; at <= word.length - shortest.part; at++) {
    const first = unlinked(word.slice(0, at), splitter);
    const last = word.slice(at);
    if (!mayCut(first, last, word, splitter)) continue;
    if (isPart(last, first, splitter)) return at;
    beforeCompound.push(at);
  }
  return beforeCompound.find((at) => splitter.cutsIn(word.slice(at)).length > 0);
}

/** Whether the first part is a word, and neither part only looks like one. */
function mayCut(first: string, last: string, word: string, lexicon: Lexicon): boolean {
  if (Math.min(first.length, last.length) < 4 && word.length < shortest.wordWithTinyPart) return false;
  if (prefixes.has(first) || suffixes.has(last) || prefixes.has(last)) return false;
  return isPart(first, last, lexicon);
}

/** Whether a word may only be a part of a compound when our texts use it by itself. */
export function isTinyPart(word: string): boolean {
  return word.length >= shortest.part && word.length < shortest.free;
}

/** A short part must be a word of our texts, or have four letters beside a long part. */
function isPart(part: string, other: string, { isWord, isOurs }: Lexicon): boolean {
  if (part.length < shortest.part) return false;
  if (part.length >= shortest.free) return isWord(part);
  return (
    isOurs(part) ||
    (part.length === 4 && other.length >= shortest.besideShort && isWord(part) && isWord(other))
  );
}

/** A part without its linking letters: "arbeids" → arbeid, "kinder" → kind. */
function unlinked(part: string, { isWord }: Lexicon): string {
  if (isWord(part)) return part;
  const joint = ['s', 'er'].find((end) => part.endsWith(end) && isWord(part.slice(0, -end.length)));
  return joint === undefined ? part : part.slice(0, -joint.length);
}

/** Whether a word inflects a word that is no compound: "bedrijven" looks like bed + rijven, "bedrijf" does not. */
function isInflectionOfSimple(word: string, splitter: Splitter): boolean {
  const base = lemmaCandidates(word).find(splitter.isWord);
  return base !== undefined && cut(base, splitter).length === 0;
}
