import { fold } from '../../dutch/fold.ts';
import type { Story } from '../../knowledge-base/library.ts';
import { provinces } from '../../taxonomy.ts';
import { encodePostings, type PostingLists } from '../formats/posting-lists.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { foldWord, piecesOf, spelledIn } from '../words/word.ts';
import type { Expander } from './expansion/expansion.ts';
import { memoize } from './memoize.ts';
import type { NamedTopic } from './named-topics.ts';

/** The texts of a page that say what it is about, with how much a word in them weighs, at the most 10. */
export type WeightedTexts = [weight: number, text: string][];

/** What says what a story is about. */
export function textsOfStory({ data, sectors, approaches, alsoTouches, doelgroepen }: Story): WeightedTexts {
  const labels = (references: { label: string }[]) => references.map((one) => one.label).join(', ');
  const places = data.places.map(
    ({ name, municipality = '', province }) => `${name} ${municipality} ${provinces[province].label}`,
  );
  return [
    [10, data.title],
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

/** What a topic is called; what is said of it is left to the search engine, since it would double this index. */
export function textsOfTopic({ label, also }: NamedTopic): WeightedTexts {
  return [
    [10, label],
    [9, also.join(', ')],
  ];
}

const stemOnce = memoize(stem);
/** The stems of a word of a text, whole and of its pieces; none when it tells nothing. */
const stemsOf = memoize((word) =>
  isStopWord(fold(word)) ? [] : [foldWord(word), ...piecesOf(word)].map(stem),
);

/** By what a page is found in the quick index, each stem with its weight. */
export type WeightedStems = ReadonlyMap<string, number>;

/** What a page with these texts is found by. */
export function weightedStems(texts: WeightedTexts, expand: Expander): WeightedStems {
  const stems = new Map<string, number>();
  const add = (token: string, weight: number) => {
    if (weight > (stems.get(token) ?? 0)) stems.set(token, weight);
  };
  for (const [weight, text] of texts) {
    for (const word of spelledIn(text)) for (const token of stemsOf(word)) add(token, weight);
    // A word that stands there in other words weighs less.
    const less = Math.ceil(weight * 0.9);
    for (const { words } of expand(text)) for (const word of words) add(stemOnce(word), less);
  }
  return stems;
}

/** The quick index of these pages, numbered in their order from `first`. */
export function quickWords(pages: readonly WeightedStems[], first = 0): PostingLists {
  const found = new Map<string, Map<number, number>>();
  for (const [index, stems] of pages.entries()) {
    for (const [token, weight] of stems) {
      const weights = found.get(token) ?? new Map<number, number>();
      weights.set(first + index, weight);
      found.set(token, weights);
    }
  }
  const tokens = [...found.keys()].sort();
  return Object.fromEntries(tokens.map((token) => [token, encodePostings(found.get(token) ?? new Map())]));
}
