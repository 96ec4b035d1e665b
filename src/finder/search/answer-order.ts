import { fold } from '../../dutch/fold.ts';
import type { AnswerPage } from '../formats/answer-pages.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { wordsIn } from '../words/word.ts';
import type { AnsweredTerm } from './postings.ts';
import { stemsOfTerm, termsOf } from './query.ts';
import { rarityOf } from './score.ts';

/** A page that is no story, by its number; undefined for one that is not known. */
type PageOf = (page: number) => AnswerPage | undefined;

/** What was found so far. */
export interface FoundPages {
  /** The pages that have a word of the query and may answer by themselves. */
  pages: readonly number[];
  known: readonly AnsweredTerm[];
  unknown: readonly AnsweredTerm[];
  topics: readonly number[];
  hasStories: boolean;
}

/** Chooses from what was found the pages that answer a query as such, and the topics beside them. */
export type WithAnswers = (query: string, found: FoundPages) => { answers: number[]; topics: number[] };

const most = 3;
/** How well a page must answer: the mean of how much of the query it has and how much of it the query has. */
const least = { answer: 0.52, near: 0.3, nearSentence: 0.2 };
/** From this many words on a query is a sentence. */
const sentenceLength = 4;
/** How much the words of a query must tell together: "werk" alone is not asked of any page. */
const leastTold = 1.3;
const shortestBeginning = 5;
/** The share of a name that a query must have. */
const leastCalled = 0.6;
/** How far below the best answer another may be. */
const span = 0.25;
/** What a word counts for that a page has in its text only. */
const inText = 0.35;
/** From this weight on a word is in a name of a page. */
const weightInName = 8;
/** The weight of a word in other words for a question, which is below that of the question itself. */
const weightInOtherWords = 9;

/**
 * The pages that answer a query as such, best first: a question that is asked almost so, a page or tool that is called
 * so; a topic when the query asks what it is, or when no story has its words. When there is none, the page that comes
 * nearest is one of the topics.
 */
export function withAnswers(
  query: string,
  { pages, known, unknown, topics, hasStories }: FoundPages,
  pageOf: PageOf,
): ReturnType<WithAnswers> {
  const asked = askedWords(query, known);
  const scored = pages
    .map((page) => ({ page, fit: fitOf(pageOf(page), page, asked, { known, unknown }) }))
    .sort((a, b) => b.fit - a.fit);
  const [best] = scored;
  const needed = Math.max(least.answer, (best?.fit ?? 0) - span);
  const answering = withoutRepeats(
    scored.filter(({ fit }) => fit >= needed).map(({ page }) => page),
    pageOf,
  );
  const [topic] = topics;
  const asksForTopic = asksWhatItIs(query) || (!hasStories && answering.length === 0);
  const isNamed = topic !== undefined && (!hasStories || isWhole(pageOf(topic)?.label ?? '', asked));
  const answers = [...(asksForTopic && isNamed ? [topic] : []), ...answering].slice(0, most);
  const others = topics.filter((page) => !answers.includes(page));
  const free = most - others.length;
  const near =
    answers.length > 0
      ? []
      : nearest(scored, asked, pageOf).slice(0, Math.max(free, isSentence(asked) ? 1 : 0));
  const places = most - near.length;
  return { answers, topics: [...others.slice(0, places), ...near] };
}

/** The pages that come nearest to an answer, questions first: two for a whole sentence, one for a few words. */
function nearest(scored: readonly { page: number; fit: number }[], asked: Asked, pageOf: PageOf): number[] {
  if (asked.words.size < 2) return [];
  const close = scored.filter(({ fit }) => fit >= (isSentence(asked) ? least.nearSentence : least.near));
  const isQuestion = ({ page }: { page: number }) => pageOf(page)?.kind === 'vraag';
  const pages = [...close.filter(isQuestion), ...close.filter((one) => !isQuestion(one))].map(
    ({ page }) => page,
  );
  return withoutRepeats(pages, pageOf).slice(0, isSentence(asked) ? 2 : 1);
}

function isSentence({ words }: Asked): boolean {
  return words.size >= sentenceLength;
}

/** Pages without those that stand on a page before them, or have its address. */
function withoutRepeats(pages: readonly number[], pageOf: PageOf): number[] {
  const addressOf = (page: number) => pageOf(page)?.url ?? '';
  return pages.filter(
    (page, index) =>
      !pages.slice(0, index).some((before) => addressOf(before).split('#')[0] === addressOf(page)) &&
      !pages.slice(0, index).some((before) => addressOf(before) === addressOf(page)),
  );
}

/** The words of a query, as they are compared with the name of a page. */
interface Asked {
  /** The stems of the words that tell something. */
  stems: ReadonlySet<string>;
  /** All words, function words too. */
  words: ReadonlySet<string>;
}

function askedWords(query: string, known: readonly AnsweredTerm[]): Asked {
  // The whole verbs of those that stand apart from their first part.
  const apart = termsOf(query).flatMap(({ derived }) => derived.map(stem));
  // What a short beginning may become says little of what is asked.
  const sure = known.map(({ typed, instead }) => ({
    typed,
    instead: instead?.kind === 'completion' && typed.length < shortestBeginning ? undefined : instead,
  }));
  return {
    stems: new Set([...sure.flatMap((term) => [...stemsOfTerm(term)]), ...apart]),
    words: new Set(wordsIn(query).map(({ text }) => fold(text))),
  };
}

/** How well a page answers, from 0 to a little over 1: the function words decide between equals. */
function fitOf(
  described: AnswerPage | undefined,
  page: number,
  asked: Asked,
  { known, unknown }: Pick<FoundPages, 'known' | 'unknown'>,
): number {
  if (described === undefined) return 0;
  const all = known.map(rarityOf).reduce((a, b) => a + b, 0);
  const lost = unknown.map(rarityOf).reduce((a, b) => a + b, 0) / 2;
  let had = 0;
  let inName = 0;
  let inQuestion = 0;
  for (const term of known) {
    const posting = term.postings.get(page);
    if (posting === undefined) continue;
    had += rarityOf(term) * Math.max(posting.weight / 10, inText);
    if (posting.weight >= weightInName) inName += 1;
    if (posting.weight > weightInOtherWords) inQuestion += 1;
  }
  if (inName === 0 || all + lost < leastTold) return 0;
  const recall = had / (all + lost);
  const { kind, label, names } = described;
  // A word of a question may stand in it as an inflection or a synonym.
  const inLabel = kind === 'vraag' ? Math.min(1, inQuestion / Math.max(1, namesIn(label).length)) : 0;
  const precision = Math.max(
    inLabel,
    ...[label, ...names].map((name) => shareIn(namesIn(name), asked.stems)),
  );
  if (kind !== 'vraag' && precision < leastCalled) return 0;
  const alike = shareIn(
    wordsIn(label).map(({ text }) => fold(text)),
    asked.words,
  );
  return (2 * recall * precision) / (recall + precision) + alike / 10;
}

function shareIn(words: readonly string[], among: ReadonlySet<string>): number {
  return words.filter((word) => among.has(word)).length / Math.max(1, words.length);
}

function isWhole(name: string, { stems }: Asked): boolean {
  return namesIn(name).every((one) => stems.has(one));
}

/** The stems of the words of a name that tell something; of all its words when none does. */
function namesIn(name: string): string[] {
  const words = wordsIn(name).map(({ text }) => fold(text));
  const content = words.filter((word) => !isStopWord(word));
  return [...new Set((content.length > 0 ? content : words).map(stem))];
}

function asksWhatItIs(query: string): boolean {
  return /^(?:wat|wie) (?:is|zijn|betekent|betekenen|doet)\b/i.test(query.trim());
}
