import { fold } from '../../dutch/fold.ts';
import { isStopWord } from '../words/stop-words.ts';
import { stem, wordsIn } from '../words/word.ts';
import type { AnsweredTerm, Postings } from './postings.ts';
import { termOf } from './query.ts';
import { byScore } from './score.ts';

const most = 6;
/** The weight of a word in the name of a topic, or in another name for it. */
const weightInName = 9;

/**
 * The topics that a query is about, best first: those whose whole name occurs in it ("wie betaalt de jobcoach"),
 * those that have all its words, those with one of its words in their name, those that have at least two of its
 * words. Among equals a short name comes first.
 */
export function topicsFor(
  pages: readonly number[],
  terms: readonly AnsweredTerm[],
  phrase: Postings,
  nameOf: (page: number) => string,
): number[] {
  const queryStems = new Set(terms.flatMap(stemsOf));
  const nameStems = new Map(pages.map((page) => [page, stemsOfName(nameOf(page))]));
  const stemsOfPage = (page: number) => nameStems.get(page) ?? [];
  const matchCount = (page: number) => terms.filter((term) => term.postings.has(page)).length;
  const tierOf = (page: number): number => {
    if (stemsOfPage(page).every((one) => queryStems.has(one))) return 0;
    if (matchCount(page) === terms.length) return 1;
    if (terms.some((term) => (term.postings.get(page)?.weight ?? 0) >= weightInName)) return 2;
    return matchCount(page) > 1 ? 3 : 4;
  };
  const shortFirst = [...pages].sort((a, b) => stemsOfPage(a).length - stemsOfPage(b).length);
  return byScore(shortFirst, terms, phrase)
    .map((page) => ({ page, tier: tierOf(page) }))
    .filter(({ tier }) => tier < 4)
    .sort((a, b) => a.tier - b.tier)
    .slice(0, most)
    .map(({ page }) => page);
}

/** The stems of a word of the query; two typed words that our texts join are both parts and whole. */
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
