import type { Alternative } from './vocabulary.ts';

/** Where one page has a word. */
export interface Posting {
  /** The weight of the word in title, summary and labels, 0 to 10; 0 when it occurs only in the text. */
  weight: number;
  /** At which words of the indexed page, counted from 0. Pagefind gives the first only, the quick index none. */
  positions: number[];
}

/** The pages that have a word, by number: stories first, then topics. */
export type Postings = Map<number, Posting>;

/** One word of the query, answered. */
export interface AnsweredTerm {
  typed: string;
  /** What was searched for instead, when no page has the word itself. */
  instead?: Alternative | undefined;
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

/** The pages in any of these lists; where a page is in several, its greatest weight counts. */
export function union(lists: readonly Postings[]): Postings {
  const [largest, ...rest] = lists.filter((list) => list.size > 0).sort((a, b) => b.size - a.size);
  const all = new Map(largest);
  for (const list of rest) {
    for (const [page, posting] of list) {
      const before = all.get(page);
      all.set(page, before === undefined ? posting : merged(before, posting));
    }
  }
  return all;
}

function merged(one: Posting, other: Posting): Posting {
  const weight = Math.max(one.weight, other.weight);
  if (other.positions.length === 0) return { weight, positions: one.positions };
  if (one.positions.length === 0) return { weight, positions: other.positions };
  const positions = [...new Set([...one.positions, ...other.positions])].sort((a, b) => a - b);
  return { weight, positions };
}

/** The pages in all of these lists, each with its mean weight. */
export function intersection(lists: readonly Postings[]): Postings {
  const all = union(lists);
  for (const [page, { positions }] of all) {
    const weights = lists.map((list) => list.get(page)?.weight);
    if (weights.includes(undefined)) all.delete(page);
    else
      all.set(page, {
        weight: weights.reduce((sum: number, weight) => sum + (weight ?? 0), 0) / weights.length,
        positions,
      });
  }
  return all;
}
