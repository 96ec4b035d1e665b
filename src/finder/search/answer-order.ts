import { fold } from '../../dutch/fold.ts';
import { isStopWord } from '../words/stop-words.ts';
import { stem, wordsIn } from '../words/word.ts';
import type { AnsweredTerm } from './postings.ts';
import { stemsOf } from './query.ts';
import { rarityOf } from './score.ts';

/** What is known of the pages that are no stories. */
export interface AnswersContext {
  /** The number of the first page that answers by itself: lower ones are stories and topics. */
  firstAnswer: number;
  /** The label of a page. */
  nameOf(page: number): string;
  /** What a page that answers by itself is also called. */
  otherNamesOf(page: number): readonly string[];
}

/** What was found so far. */
interface Found {
  known: readonly AnsweredTerm[];
  unknown: readonly AnsweredTerm[];
  topics: readonly number[];
  stories: readonly number[];
}

const most = 3;
/** How well a page must answer: the mean of how much of the query it has and how much of it the query has. */
const least = 0.5;
/** How far below the best answer another may be. */
const span = 0.25;
/** What a word counts for that a page has in its text only. */
const inText = 0.35;
/** From this weight on a word is in a name of a page. */
const weightInName = 8;

/**
 * The pages that answer a query as such, best first: a question that is asked almost so, a page or tool that is called
 * so; a topic when the query asks what it is, or when no story has its words.
 */
export function answersFor(
  query: string,
  pages: readonly number[],
  { known, unknown, topics, stories }: Found,
  context: AnswersContext,
): number[] {
  const asked = askedWords(query, known);
  const scored = pages
    .filter((page) => page >= context.firstAnswer)
    .map((page) => ({ page, fit: fitOf(page, asked, { known, unknown }, context) }))
    .filter(({ fit }) => fit >= least)
    .sort((a, b) => b.fit - a.fit);
  const best = scored[0]?.fit ?? 0;
  const answers = scored.filter(({ fit }) => fit >= best - span).map(({ page }) => page);
  const [topic] = topics;
  const isAsked = asksWhatItIs(query) || (stories.length === 0 && answers.length === 0);
  const named =
    topic !== undefined && isAsked && namesIn(context.nameOf(topic)).every((one) => asked.stems.has(one));
  return [...(named ? [topic] : []), ...answers].slice(0, most);
}

/** The words of a query, as they are compared with the name of a page. */
interface Asked {
  /** The stems of the words that tell something. */
  stems: ReadonlySet<string>;
  /** All words, function words too. */
  words: ReadonlySet<string>;
}

function askedWords(query: string, known: readonly AnsweredTerm[]): Asked {
  const words = known.flatMap(({ typed, instead }) => [
    ...typed.split(' '),
    typed.replaceAll(' ', ''),
    ...(instead?.words ?? []),
  ]);
  return {
    stems: new Set(words.flatMap(stemsOf)),
    words: new Set(wordsIn(query).map(({ text }) => fold(text))),
  };
}

/** How well a page answers, from 0 to a little over 1: the function words decide between equals. */
function fitOf(
  page: number,
  asked: Asked,
  { known, unknown }: Pick<Found, 'known' | 'unknown'>,
  { nameOf, otherNamesOf }: AnswersContext,
): number {
  const all = known.map(rarityOf).reduce((a, b) => a + b, 0);
  const lost = unknown.map(rarityOf).reduce((a, b) => a + b, 0) / 2;
  let had = 0;
  let inName = 0;
  for (const term of known) {
    const posting = term.postings.get(page);
    if (posting === undefined) continue;
    had += rarityOf(term) * Math.max(posting.weight / 10, inText);
    if (posting.weight >= weightInName) inName += 1;
  }
  if (inName === 0) return 0;
  const recall = had / (all + lost);
  const own = namesIn(nameOf(page));
  const others = otherNamesOf(page).map(namesIn);
  const precision = Math.max(
    Math.min(1, inName / Math.max(1, own.length)),
    ...[own, ...others].map((name) => name.filter((one) => asked.stems.has(one)).length / Math.max(1, name.length)),
  );
  const sameWords = wordsIn(nameOf(page)).map(({ text }) => asked.words.has(fold(text)));
  const alike = sameWords.filter(Boolean).length / Math.max(1, sameWords.length);
  return (2 * recall * precision) / (recall + precision) + alike / 10;
}

/** The stems of the words of a name that tell something; of all its words when none does. */
function namesIn(name: string): string[] {
  const words = wordsIn(name).map(({ text }) => fold(text));
  const content = words.filter((word) => !isStopWord(word));
  return (content.length > 0 ? content : words).map(stem);
}

function asksWhatItIs(query: string): boolean {
  return /^(?:wat|wie) (?:is|zijn|betekent|betekenen|doet)\b/i.test(query.trim());
}
