import type { AnsweredTerm, Found } from './found.ts';

/** More than everything else together can score. */
const oneWordMore = 1000;
/** A page begins with its title and summary: of a topic the quick index knows only the title. */
const beginning = { words: 60, weight: 4 };
/** Twice as much as a word in a title: words that stand together as they were typed are a name or a saying. */
const together = 20;

/**
 * Pages in the order that a reader agrees with: more of the words before fewer; a word in title, summary or
 * labels before one in the text; a rare word before a common one; the words as they were typed (`phrase`)
 * before the same words scattered. Equal pages keep their order.
 */
export function byScore(
  pages: readonly number[],
  terms: readonly AnsweredTerm[],
  phrase: ReadonlyMap<number, Found>,
): number[] {
  const scores = new Map(pages.map((page) => [page, scoreOf(page, terms, phrase.has(page))]));
  return [...pages].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function scoreOf(page: number, terms: readonly AnsweredTerm[], isTogether: boolean): number {
  let score = 0;
  let rarity = 0;
  for (const { found } of terms) {
    const here = found.get(page);
    if (here === undefined) continue;
    const rare = Math.log(1 + 1000 / found.size);
    rarity += rare;
    const begins = (here.places[0] ?? Number.POSITIVE_INFINITY) < beginning.words ? beginning.weight : 0;
    score += oneWordMore + Math.max(here.lead, begins) * rare;
  }
  return isTogether ? score + (together * rarity) / terms.length : score;
}
