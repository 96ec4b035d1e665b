import type { Alternative } from './vocabulary.ts';

/** Where one page has a word. */
export interface Posting {
  /** The weight of the word in title, summary and labels, 0 to 10; 0 when it occurs only in the text. */
  weight: number;
  /** How much the text is about the word, 0 to 10 for the page that has it most; 0 as long as nobody counted. */
  strength?: number;
  /** At which words of the indexed page, counted from 0; the quick index tells none. */
  positions: number[];
}

/** The pages that have a word, by number: stories first, then topics, then pages that answer by themselves. */
export type Postings = Map<number, Posting>;

/** One word of the query, answered. */
export interface AnsweredTerm {
  typed: string;
  /** What was searched for instead of the word, or beside it when it may be unfinished. */
  instead?: Alternative | undefined;
  /** Whether it is the name of a person, which finds nothing. */
  isName?: boolean;
  postings: Postings;
}

/** An index that can look up a folded word, or several words in a row. */
export interface PostingSource {
  find(word: string): Promise<Postings>;
}

/** The pages that have any of these forms of a word. Rejects when a source does. */
export async function findAny(
  forms: readonly string[],
  sources: readonly PostingSource[],
): Promise<Postings> {
  return union(await Promise.all(sources.flatMap((source) => forms.map((form) => source.find(form)))));
}

/** The pages that have all of these words. Rejects when a source does. */
export async function findAll(
  words: readonly string[],
  sources: readonly PostingSource[],
): Promise<Postings> {
  if (words.length === 0) return new Map();
  return intersection(await Promise.all(words.map((word) => findAny([word], sources))));
}

/** The pages in any of these lists; where a page is in several, its greatest weight counts. May be one of the lists itself. */
export function union(lists: readonly Postings[]): Postings {
  const [largest, ...rest] = lists.filter((list) => list.size > 0).sort((a, b) => b.size - a.size);
  if (largest !== undefined && rest.length === 0) return largest;
  const all = new Map(largest);
  for (const list of rest) {
    for (const [page, posting] of list) {
      const before = all.get(page);
      all.set(page, before === undefined ? posting : merged(before, posting));
    }
  }
  return all;
}

/** The same pages, where the word counts for so much of its weight. */
export function lighter(postings: Postings, share: number): Postings {
  return new Map(
    [...postings].map(([page, { weight, strength = 0, positions }]) => [
      page,
      { weight: weight * share, strength: strength * share, positions },
    ]),
  );
}

function merged(one: Posting, other: Posting): Posting {
  return {
    weight: Math.max(one.weight, other.weight),
    strength: Math.max(one.strength ?? 0, other.strength ?? 0),
    positions: mergedPositions(one.positions, other.positions),
  };
}

function mergedPositions(one: number[], other: number[]): number[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}

/** The pages in all of these lists, each with its mean weight. */
export function intersection(lists: readonly Postings[]): Postings {
  const all = new Map(union(lists));
  for (const [page, { positions }] of all) {
    const own = lists.flatMap((list) => list.get(page) ?? []);
    if (own.length < lists.length) all.delete(page);
    else {
      const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const weight = mean(own.map((posting) => posting.weight));
      all.set(page, { weight, strength: mean(own.map(({ strength = 0 }) => strength)), positions });
    }
  }
  return all;
}
