import { fold } from '../../dutch/fold.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { wordsIn } from '../words/word.ts';
import type { AnsweredTerm, Postings } from './postings.ts';
import { stemsOfTerm } from './query.ts';
import { rarityOf, scoreOf, weigh } from './score.ts';

const most = 3;
/** The share of the score of the best that a topic must have, with a word in its name or in its text only. */
const least = { named: 0.25, inText: 0.3 };
/** The weight of a word in the name of a topic, or in another name for it. */
const weightInName = 9;

/**
 * The topics that a query is about, best first: those whose whole name occurs in it ("wie betaalt de jobcoach"), then by
 * how much of the query they have, where a word in the name counts for more. One that has a word of several in its text
 * only is left out. Among equals a short name comes first.
 */
export function topicsFor(
  pages: readonly number[],
  terms: readonly AnsweredTerm[],
  phrase: Postings,
  nameOf: (page: number) => string,
): number[] {
  const queryStems = new Set(terms.flatMap((term) => [...stemsOfTerm(term)]));
  const weighed = weigh(terms);
  const topics = pages.map((page) => {
    const name = stemsOfName(nameOf(page));
    const isWhole = name.every((one) => queryStems.has(one));
    const inName = terms.filter((term) => (term.postings.get(page)?.weight ?? 0) >= weightInName);
    const has = terms.filter((term) => term.postings.has(page)).length;
    const named = inName.map(rarityOf).reduce((a, b) => a + b, 0);
    return {
      page,
      isWhole,
      isAbout: isWhole || inName.length > 0 || has > 1 || has === terms.length,
      score: scoreOf(page, weighed, phrase) + named / Math.sqrt(Math.max(1, name.length)),
      length: name.length,
      least: inName.length > 0 ? least.named : least.inText,
    };
  });
  const ranked = topics
    .filter(({ isAbout }) => isAbout)
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.score - a.score || a.length - b.length);
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ isWhole, score, least: share }) => isWhole || score >= share * best)
    .slice(0, most)
    .map(({ page }) => page);
}

function stemsOfName(name: string): string[] {
  return wordsIn(name)
    .map((word) => fold(word.text))
    .filter((word) => !isStopWord(word))
    .map(stem);
}
