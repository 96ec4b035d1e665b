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

/** The quick index of these pages, numbered in their order from `first`. */
export function quickWords(pages: readonly WeightedTexts[], expand: Expander, first = 0): PostingLists {
  const found = new Map<string, Map<number, number>>();
  const add = (token: string, page: number, weight: number) => {
    const weights = found.get(token);
    if (weights === undefined) found.set(token, new Map([[page, weight]]));
    else if (weight > (weights.get(page) ?? 0)) weights.set(page, weight);
  };
  for (const [index, texts] of pages.entries()) {
    const page = first + index;
    for (const [weight, text] of texts) {
      for (const word of spelledIn(text)) for (const token of stemsOf(word)) add(token, page, weight);
      // A word that stands there in other words weighs less.
      const less = Math.ceil(weight * 0.9);
      for (const { words } of expand(text)) for (const word of words) add(stemOnce(word), page, less);
    }
  }
  const tokens = [...found.keys()].sort();
  return Object.fromEntries(tokens.map((token) => [token, encodePostings(found.get(token) ?? new Map())]));
}
