import { fold } from '../../dutch/fold.ts';
import { isStopWord } from '../words/stop-words.ts';
import { stem, wordsIn } from '../words/word.ts';
import type { AnsweredTerm, Postings } from './postings.ts';
import { stemsOf } from './query.ts';
import { byScore, scoreOf } from './score.ts';

const most = 3;
/** How far below the best of its tier a topic may be that has the words in its text only. */
const least = 0.4;
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
  const queryStems = new Set(terms.flatMap(stemsOfTerm));
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
  const ranked = byScore(shortFirst, terms, phrase)
    .map((page) => ({ page, tier: tierOf(page), score: scoreOf(page, terms, phrase) }))
    .filter(({ tier }) => tier < 4)
    .sort((a, b) => a.tier - b.tier);
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ tier, score }) => tier === 0 || score >= least * best)
    .slice(0, most)
    .map(({ page }) => page);
}

/** The stems of a word of the query; two typed words that our texts join are both parts and whole. */
function stemsOfTerm({ typed, instead }: AnsweredTerm): string[] {
  return [typed, ...typed.split(' '), ...(instead?.words ?? [])].flatMap(stemsOf);
}

function stemsOfName(name: string): string[] {
  return wordsIn(name)
    .map((word) => fold(word.text))
    .filter((word) => !isStopWord(word))
    .map(stem);
}
