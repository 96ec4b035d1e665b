import type { AnsweredTerm, Posting, Postings } from './postings.ts';

/** A page begins with its title and summary: of a topic the quick index knows only the title. */
const beginning = { words: 60, weight: 4 };
/** What a page has of a word by having it at all; the rest depends on how much it is about the word. */
const mention = 0.3;

/** How much a word tells: a rare word more than a common one. */
export function rarityOf({ postings }: Pick<AnsweredTerm, 'postings'>): number {
  return Math.log(1 + 200 / Math.max(1, postings.size));
}

/** The share of a query that a page has, 0 to 1, by the words that it has and how rare they are. */
export function shareOf(page: number, weighed: readonly WeighedTerm[]): number {
  let all = 0;
  let had = 0;
  for (const { rarity, postings } of weighed) {
    all += rarity;
    if (postings.has(page)) had += rarity;
  }
  return all === 0 ? 0 : had / all;
}

/** A word with how much it tells: counted once, since there may be thousands of pages. */
interface WeighedTerm {
  rarity: number;
  postings: Postings;
}

/** The words of a query with how much each tells. */
export function weigh(terms: readonly AnsweredTerm[]): WeighedTerm[] {
  return terms.map((term) => ({ rarity: rarityOf(term), postings: term.postings }));
}

/**
 * How well a page answers these words: more of them before fewer; a word in title, summary or labels, or often in the
 * text, before one that is only mentioned; a rare word before a common one; the words together as they were typed
 * (`phrase`) before the same words apart.
 */
export function scoreOf(page: number, weighed: readonly WeighedTerm[], phrase: Postings): number {
  let found = 0;
  for (const { rarity, postings } of weighed) {
    const posting = postings.get(page);
    if (posting !== undefined) found += rarity * (mention + (1 - mention) * aboutness(posting));
    if (phrase.has(page)) found += rarity;
  }
  return shareOf(page, weighed) ** 2 * found;
}

/** The pages by score, best first. Pages with the same score keep their order. */
export function byScore(
  pages: readonly number[],
  weighed: readonly WeighedTerm[],
  phrase: Postings,
): number[] {
  const scored = pages.map((page) => ({ page, score: scoreOf(page, weighed, phrase) }));
  return scored.sort((a, b) => b.score - a.score).map(({ page }) => page);
}

/** How much a page is about a word, from 0 to 1.5: by its labels and by its text, of which the most counts whole. */
function aboutness({ weight, strength = 0, positions }: Posting): number {
  const first = positions[0] ?? Number.POSITIVE_INFINITY;
  const label = Math.max(weight, first < beginning.words ? beginning.weight : 0);
  return (Math.max(label, strength) + Math.min(label, strength) / 2) / 10;
}
