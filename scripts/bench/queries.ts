/** Queries of different kinds that readers could ask. */
export interface Queries {
  /** For the first search on a page: one of each kind. */
  kinds: Record<string, string>;
  /** For search on a page that is loaded: many words, from frequent to rare, one in four with a second word. */
  many: string[];
}

/** A text from which queries are chosen. */
interface SearchedText {
  organisation: string;
  text: string;
}

const howMany = 40;

/** Chooses queries that have answers in these stories; deterministic. */
export function chooseQueries(stories: readonly SearchedText[]): Queries {
  const words = stories.map(({ text }) => new Set(text.match(/(?<![\p{L}-])\p{Ll}{5,}(?![\p{L}-])/gu)));
  const counts = new Map<string, number>();
  for (const word of words.flatMap((some) => [...some])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));

  const nearest = (share: number, among: Iterable<string>, besides?: string) => {
    const distance = (word: string) => Math.abs(Math.log((counts.get(word) ?? 0) / (share * stories.length)));
    return [...among]
      .filter((word) => word !== besides)
      .reduce((a, b) => (distance(b) < distance(a) ? b : a));
  };
  const middle = <Item>(items: readonly Item[]) => items[Math.floor(items.length / 2)] as Item;
  const longWords = byCount.map(([word]) => word).filter((word) => word.length >= 7);

  const frequent = nearest(0.5, longWords);
  const inOneStory = middle(words);
  const first = nearest(0.2, inOneStory);
  return {
    kinds: {
      'frequent word': frequent,
      'rare word': middle(longWords.filter((word) => counts.get(word) === 1)),
      organisation: middle(stories).organisation,
      'two words': `${first} ${nearest(0.2, inOneStory, first)}`,
      'part of a compound': partOfMany(
        byCount.map(([word]) => word),
        counts,
        stories.length,
      ),
    },
    many: Array.from({ length: howMany }, (_, at) => {
      const [word = ''] = byCount[Math.floor(byCount.length ** ((at + 1) / (howMany + 1)))] ?? [];
      return at % 4 === 3 ? `${word} ${frequent}` : word;
    }),
  };
}

/** The prefix of the most other words that is rarely a word by itself. */
function partOfMany(words: readonly string[], counts: ReadonlyMap<string, number>, stories: number): string {
  const begun = new Map<string, number>();
  for (const word of words) {
    for (let end = 5; end <= word.length - 4; end++) {
      const part = word.slice(0, end);
      const own = counts.get(part);
      if (own !== undefined && own <= Math.max(2, stories / 100)) begun.set(part, (begun.get(part) ?? 0) + 1);
    }
  }
  const [best] = [...begun].sort(([a, few], [b, more]) => more - few || (a < b ? -1 : 1));
  if (best === undefined) throw new Error('No word is part of another.');
  return best[0];
}
