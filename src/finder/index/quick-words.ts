import type { Story } from '../../knowledge-base/library.ts';
import { provinces } from '../../taxonomy.ts';
import type { Expand } from '../words/make-expander.ts';
import { fold, stem, wordsIn } from '../words/word.ts';

/**
 * What a story is found by at once, before the search engine is there: for each stem the stories that have it
 * in their title, summary, labels or keywords. As JSON a flat list per stem: how far this story's number is
 * past the one before, its weight, and so on.
 */
export type QuickWords = Record<string, number[]>;

/** The weight of a word found in a title; the most that a word can weigh. */
export const heaviest = 10;

/** The texts of a story that say what it is about, with how much a word in them weighs. */
function fieldsOf({ data, sectors, approaches, alsoTouches, doelgroepen }: Story): [number, string][] {
  const labels = (references: { label: string }[]) => references.map((one) => one.label).join(', ');
  const places = data.places.map(
    ({ name, municipality = '', province }) => `${name} ${municipality} ${provinces[province].label}`,
  );
  return [
    [heaviest, data.title],
    [9, `${data.organisation} ${data.shortName ?? ''}`],
    [7, places.join(', ')],
    [7, labels(approaches)],
    [6, data.keywords.join(', ')],
    [5, labels(sectors)],
    [5, labels(doelgroepen)],
    [4, data.summary],
    [1, labels(alsoTouches)],
  ];
}

/** The quick index of these stories, numbered in their order. */
export function quickWords(stories: readonly Story[], expand: Expand): QuickWords {
  const found = new Map<string, Map<number, number>>();
  stories.forEach((story, number) => {
    for (const [weight, text] of fieldsOf(story)) {
      for (const [token, share] of tokensOf(text, expand)) {
        const stories = found.get(token) ?? new Map<number, number>();
        stories.set(number, Math.max(stories.get(number) ?? 0, Math.ceil(weight * share)));
        found.set(token, stories);
      }
    }
  });
  return Object.fromEntries([...found].sort().map(([token, stories]) => [token, flatten(stories)]));
}

/** The stems of a text, each with its share of the weight: less for a word that stands there in other words. */
function* tokensOf(text: string, expand: Expand): Generator<[string, number]> {
  for (const { text: word } of wordsIn(text)) {
    yield [stem(fold(word)), 1];
    const pieces = word.split(/[-‑]/);
    if (pieces.length > 1) for (const piece of pieces) yield [stem(fold(piece)), 1];
  }
  for (const { words } of expand(text)) for (const word of words) yield [stem(word), 0.75];
}

function flatten(stories: ReadonlyMap<number, number>): number[] {
  let previous = 0;
  return [...stories].flatMap(([number, weight]) => {
    const step = number - previous;
    previous = number;
    return [step, weight];
  });
}

/** The stories of one stem with their weights: the way back from the flat list. */
export function unflatten(flat: readonly number[]): Map<number, number> {
  const stories = new Map<number, number>();
  let number = 0;
  for (let index = 0; index < flat.length; index += 2) {
    number += flat[index] ?? 0;
    stories.set(number, flat[index + 1] ?? 0);
  }
  return stories;
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
