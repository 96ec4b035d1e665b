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
export function shareOf(page: number, terms: readonly AnsweredTerm[]): number {
  const all = sum(terms.map(rarityOf));
  return all === 0 ? 0 : sum(terms.filter(({ postings }) => postings.has(page)).map(rarityOf)) / all;
}

/**
 * How well a page answers these words: more of them before fewer; a word in title, summary or labels, or often in the
 * text, before one that is only mentioned; a rare word before a common one; the words together as they were typed
 * (`phrase`) before the same words apart.
 */
export function scoreOf(page: number, terms: readonly AnsweredTerm[], phrase: Postings): number {
  const found = sum(
    terms.map((term) => {
      const posting = term.postings.get(page);
      return posting === undefined ? 0 : rarityOf(term) * (mention + (1 - mention) * aboutness(posting));
    }),
  );
  const together = phrase.has(page) ? sum(terms.map(rarityOf)) : 0;
  return shareOf(page, terms) ** 2 * (found + together);
}

/** The pages by score, best first. Pages with the same score keep their order. */
export function byScore(
  pages: readonly number[],
  terms: readonly AnsweredTerm[],
  phrase: Postings,
): number[] {
  const scores = new Map(pages.map((page) => [page, scoreOf(page, terms, phrase)]));
  return [...pages].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** How much a page is about a word, from 0 to 1.5: by its labels and by its text, of which the most counts whole. */
function aboutness({ weight, strength = 0, positions }: Posting): number {
  const first = positions[0] ?? Number.POSITIVE_INFINITY;
  const label = Math.max(weight, first < beginning.words ? beginning.weight : 0);
  return (Math.max(label, strength) + Math.min(label, strength) / 2) / 10;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
