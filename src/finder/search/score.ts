import type { AnsweredTerm, Postings } from './postings.ts';

/** More than everything else together can score. */
const oneWordMore = 1000;
/** A page begins with its title and summary: of a topic the quick index knows only the title. */
const beginning = { words: 60, weight: 4 };
/** Twice the weight of a word in a title: words that occur together as they were typed are a name or a phrase. */
const together = 20;

/**
 * Ranks pages: more of the words before fewer; a word in title, summary or labels before one in the text; a rare
 * word before a common one; the words together as they were typed (`phrase`) before the same words apart. Pages
 * with the same score keep their order.
 */
export function byScore(
  pages: readonly number[],
  terms: readonly AnsweredTerm[],
  phrase: Postings,
): number[] {
  const scores = new Map(pages.map((page) => [page, scoreOf(page, terms, phrase.has(page))]));
  return [...pages].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function scoreOf(page: number, terms: readonly AnsweredTerm[], isTogether: boolean): number {
  let score = 0;
  let rarity = 0;
  for (const { postings } of terms) {
    const posting = postings.get(page);
    if (posting === undefined) continue;
    const rare = Math.log(1 + 1000 / postings.size);
    rarity += rare;
    const first = posting.positions[0] ?? Number.POSITIVE_INFINITY;
    const weight = Math.max(posting.weight, first < beginning.words ? beginning.weight : 0);
    score += oneWordMore + weight * rare;
  }
  return isTogether ? score + (together * rarity) / terms.length : score;
}
