import { isStopWord } from '../words/stop-words.ts';
import { fold, stem, wordsIn } from '../words/word.ts';
import type { AnsweredTerm, Found } from './found.ts';
import { termOf } from './query.ts';
import { byScore } from './score.ts';

const most = 6;
/** The weight of a word in the name of a topic, or in another name for it. */
const named = 9;

/**
 * The topics that a query is about, best first: those whose whole name stands in it ("wie betaalt de jobcoach"),
 * those that have all its words, those that a word of it names, those with at least two of its words. Among equals
 * a short name comes first.
 */
export function topicsFor(
  pages: readonly number[],
  terms: readonly AnsweredTerm[],
  phrase: ReadonlyMap<number, Found>,
  nameOf: (page: number) => string,
): number[] {
  const asked = new Set(terms.flatMap(stemsOf));
  const stems = new Map(pages.map((page) => [page, stemsOfName(nameOf(page))]));
  const namesOf = (page: number) => stems.get(page) ?? [];
  const words = (page: number) => terms.filter((term) => term.found.has(page)).length;
  const tierOf = (page: number): number => {
    if (namesOf(page).every((one) => asked.has(one))) return 0;
    if (words(page) === terms.length) return 1;
    if (terms.some((term) => (term.found.get(page)?.lead ?? 0) >= named)) return 2;
    return words(page) > 1 ? 3 : 4;
  };
  const shortFirst = [...pages].sort((a, b) => namesOf(a).length - namesOf(b).length);
  return byScore(shortFirst, terms, phrase)
    .map((page) => ({ page, tier: tierOf(page) }))
    .filter(({ tier }) => tier < 4)
    .sort((a, b) => a.tier - b.tier)
    .slice(0, most)
    .map(({ page }) => page);
}

/** The stems of what was searched for; two words that our texts write as one count so. */
function stemsOf({ typed, instead }: AnsweredTerm): string[] {
  const words = instead === undefined ? [typed, ...typed.split(' ')] : instead.words;
  return words.flatMap((word) => termOf(word).forms).map(stem);
}

function stemsOfName(name: string): string[] {
  return wordsIn(name)
    .map((word) => fold(word.text))
    .filter((word) => !isStopWord(word))
    .map(stem);
}
