import type { FindableTopic } from '../index/topics.ts';
import { fold, stem, wordsIn } from '../words/word.ts';
import type { AnsweredTerm } from './answer.ts';
import { termOf } from './query.ts';

const most = 6;

/**
 * The topics that a query is about, best first: those that have all its words in their name or among other
 * words for them, then those whose whole name stands in it ("wie betaalt de jobcoach").
 */
export function alsoFound(topics: readonly FindableTopic[], terms: readonly AnsweredTerm[]): FindableTopic[] {
  const asked = terms.map(({ typed, instead }) => {
    const words = instead === undefined ? [typed] : instead.words;
    return new Set(words.flatMap((word) => termOf(word).forms).map(stem));
  });
  return topics
    .map((topic) => ({ topic, score: scoreOf(topic, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ topic }) => topic);
}

function scoreOf({ name, other }: FindableTopic, asked: readonly Set<string>[]): number {
  const names = name.split(' ');
  const others = new Set(other.split(' '));
  let score = 0;
  let missed = false;
  for (const stems of asked) {
    if (names.some((one) => stems.has(one))) score += 3;
    else if ([...stems].some((one) => others.has(one))) score += 1;
    else missed = true;
  }
  const covered = names.filter((one) => asked.some((stems) => stems.has(one))).length / names.length;
  if (missed && covered < 1) return 0;
  return score + 2 * covered + (missed ? 0 : 10);
}

/** The topics whose words begin with what is typed so far, in their own order. */
export function topicsBeginning(topics: readonly FindableTopic[], query: string): FindableTopic[] {
  const typed = wordsIn(query).map((word) => fold(word.text));
  if (typed.length === 0) return [];
  return topics.filter(({ label, other }) => {
    const words = [...wordsIn(label).map((word) => fold(word.text)), ...other.split(' ')];
    return typed.every((start) => words.some((word) => word.startsWith(start)));
  });
}
