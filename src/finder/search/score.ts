import type { AnsweredTerm } from './answer.ts';

/** More than everything else together can score. */
const oneWordMore = 1000;
/** A page begins with its title and summary: of a topic the quick index knows only the title. */
const beginning = { words: 60, weight: 4 };
/** As much as a word in a title: words that stand together are a name or a saying. */
const together = 10;
/** Within how many words of a page; added words count too. In the order of the query a saying weighs double. */
const near = { scattered: 8, inOrder: 4 };

/**
 * Pages in the order that a reader agrees with: more of the words before fewer; a word in title, summary or
 * labels before one in the text; a rare word before a common one; words that stand together before scattered
 * ones; then the number of times. Equal pages keep their order.
 */
export function byScore(pages: readonly number[], terms: readonly AnsweredTerm[]): number[] {
  const scores = new Map(pages.map((page) => [page, scoreOf(page, terms)]));
  return [...pages].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function scoreOf(page: number, terms: readonly AnsweredTerm[]): number {
  let score = 0;
  let rarity = 0;
  for (const { found } of terms) {
    const here = found.get(page);
    if (here === undefined) continue;
    const often = here.places.length / (here.places.length + 3);
    const rare = Math.log(1 + 1000 / found.size);
    rarity += rare;
    const begins = (here.places[0] ?? Number.POSITIVE_INFINITY) < beginning.words ? beginning.weight : 0;
    score += oneWordMore + (Math.max(here.lead, begins) + often) * rare;
  }
  return score + (together * closeness(page, terms) * rarity) / terms.length;
}

/** 2 when the words of the query stand on this page in order, 1 when they stand close together, else 0. */
function closeness(page: number, terms: readonly AnsweredTerm[]): 0 | 1 | 2 {
  const places = terms.flatMap(({ found }) => {
    const own = found.get(page)?.places ?? [];
    return own.length === 0 ? [] : [own];
  });
  const [first, ...others] = places;
  if (first === undefined || others.length < 1 || others.length < terms.length - 1) return 0;
  const inOrder = first.some(
    (start) =>
      others.reduce<number | undefined>((place, own) => {
        if (place === undefined) return undefined;
        return own.find((next) => next > place && next - place <= near.inOrder);
      }, start) !== undefined,
  );
  if (inOrder) return 2;
  const close = first.some((place) =>
    others.every((own) => own.some((other) => Math.abs(other - place) <= near.scattered)),
  );
  return close ? 1 : 0;
}
