/**
 * The quick index, which answers before the search engine is there: for each stem the pages that have it in their
 * title, summary, labels or keywords, as a flat list of pairs of numbers. The first of a pair is how far the number
 * of this page is past the one before, the second the weight. Stories are numbered first, then topics.
 */
export type PostingLists = Record<string, number[]>;

/** Posting lists as lines, each a list with all stems that have it: "1 9 2 4:team teams". */
export type GroupedPostings = string;

/** Makes posting lists small: many stems are in the same pages. */
export function groupPostings(lists: PostingLists): GroupedPostings {
  const stems = new Map<string, string[]>();
  for (const [stem, list] of Object.entries(lists)) {
    const key = list.join(' ');
    stems.set(key, [...(stems.get(key) ?? []), stem]);
  }
  return [...stems]
    .map(([list, own]) => `${list}:${own.join(' ')}`)
    .sort()
    .join('\n');
}

/** The posting lists that groupPostings() wrote. */
export function ungroupPostings(grouped: GroupedPostings): PostingLists {
  const lists: PostingLists = {};
  for (const line of grouped.split('\n')) {
    const [list = '', stems = ''] = line.split(':');
    for (const stem of stems.split(' ')) lists[stem] = list.split(' ').map(Number);
  }
  return lists;
}

/** Encodes the pages of one stem with their weights, in ascending order of page. */
export function encodePostings(weights: ReadonlyMap<number, number>): number[] {
  let previous = 0;
  return [...weights].flatMap(([number, weight]) => {
    const step = number - previous;
    previous = number;
    return [step, weight];
  });
}

/** Decodes the pages of one stem with their weights. */
export function decodePostings(flat: readonly number[]): Map<number, number> {
  const weights = new Map<number, number>();
  let number = 0;
  for (let index = 0; index < flat.length; index += 2) {
    number += flat[index] ?? 0;
    weights.set(number, flat[index + 1] ?? 0);
  }
  return weights;
}
