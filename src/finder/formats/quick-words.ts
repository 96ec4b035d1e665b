/**
 * What a page is found by at once, before the search engine is there: for each stem the pages that have it in
 * their title, summary, labels or keywords. As JSON a flat list per stem: how far this page's number is past
 * the one before, its weight, and so on. Stories come first, then topics.
 */
export type QuickWords = Record<string, number[]>;

/** The pages of one stem with their weights, as a flat list. */
export function flatten(weights: ReadonlyMap<number, number>): number[] {
  let previous = 0;
  return [...weights].flatMap(([number, weight]) => {
    const step = number - previous;
    previous = number;
    return [step, weight];
  });
}

/** The pages of one stem with their weights: the way back from the flat list. */
export function unflatten(flat: readonly number[]): Map<number, number> {
  const weights = new Map<number, number>();
  let number = 0;
  for (let index = 0; index < flat.length; index += 2) {
    number += flat[index] ?? 0;
    weights.set(number, flat[index + 1] ?? 0);
  }
  return weights;
}

/** In which file a stem is when the index does not fit in the page: by its first two letters. */
export function shardOf(stem: string): string {
  return stem.slice(0, 2);
}

/** The index by shard. */
export function shardsOf(words: QuickWords): Map<string, QuickWords> {
  const shards = new Map<string, QuickWords>();
  for (const [stem, stories] of Object.entries(words)) {
    const shard = shards.get(shardOf(stem)) ?? {};
    shard[stem] = stories;
    shards.set(shardOf(stem), shard);
  }
  return shards;
}
