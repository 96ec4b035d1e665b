import type { FoundPages, WithAnswers } from './answer-order.ts';
import { answerTerms, type Sources } from './answer-terms.ts';
import { type AnsweredTerm, findAny, type Postings } from './postings.ts';
import { areKeywords, phrasesOf, termsOf } from './query.ts';
import { byScore, shareOf, weigh } from './score.ts';
import { topicsFor } from './topic-order.ts';

/** The answer to a query. */
export interface Answer {
  /** The numbers of the pages that answer the query as such, best first; at the most three. */
  answers: number[];
  /** The numbers of the stories, best first. */
  stories: number[];
  /** The numbers of other pages that the query is about, best first; at the most three. */
  topics: number[];
  terms: AnsweredTerm[];
  /** The pages that have the words together, as they were typed. */
  phrase: Postings;
  /** Whether words are left out, or no story has all words, so that these stories have only some of them. */
  isPartial: boolean;
  /** The words that nobody has, as they were typed. */
  unknown: string[];
  /** How many of the stories have all words that somebody has. */
  complete: number;
  /** When no story has all words: how many have all but this one. */
  without: { word: string; count: number }[];
}

/** What an answer is made from. */
interface Question extends Sources {
  query: string;
  /** How many stories there are: higher numbers are other pages. */
  total: number;
  /** The number of the first page that answers by itself: those between are topics. */
  firstAnswer: number;
  /** The label of a topic, by its number. */
  nameOf(topic: number): string;
  /** Chooses the pages that answer the query as such; without it there are none. */
  withAnswers?: WithAnswers | undefined;
}

/** The share of the words that a story needs beside the best one, when not all are needed. */
const least = { ofKeywords: 0.6, ofQuestion: 0.45 };
/** From this weight on a word stands in a summary, a label or a title. */
const weightInLabel = 4;

/**
 * Answers a query: the stories that have its words, best first, and the pages that it is about. A word that no page
 * has is completed, split or corrected from the vocabulary; one that stays unknown is left out, and said. Without any
 * known word that tells something there is no answer. Rejects when a source does.
 */
export async function answer(question: Question): Promise<Answer> {
  const { query, total, firstAnswer } = question;
  const [terms, phrase] = await Promise.all([
    answerTerms(termsOf(query), question),
    findAny(phrasesOf(query), question.sources),
  ]);
  const unknown = terms.filter(({ postings, isName }) => postings.size === 0 && !isName);
  const found = terms.filter(({ postings }) => postings.size > 0);
  const known = unknown.length === 0 || found.some((term) => tells(term, total)) ? found : [];
  const pages = [...new Set(known.flatMap((term) => [...term.postings.keys()]))];
  const inStories = pages.filter((page) => page < total);
  const { stories, complete } = storiesFor(inStories, known, phrase, areKeywords(query));
  const topics = topicsFor(
    pages.filter((page) => page >= total && page < firstAnswer),
    known,
    phrase,
    question.nameOf,
  );
  const others: FoundPages = {
    pages: pages.filter((page) => page >= firstAnswer),
    known,
    unknown,
    topics,
    hasStories: stories.length > 0,
  };
  return {
    ...(question.withAnswers?.(query, others) ?? { answers: [], topics }),
    stories,
    terms,
    phrase,
    isPartial: stories.length > 0 && (unknown.length > 0 || complete === 0),
    unknown: unknown.map(({ typed }) => typed),
    complete,
    without: complete > 0 || known.length < 2 ? [] : withoutEach(inStories, known),
  };
}

/** Whether a word tells something about what is asked for: it is in a label, or in few stories. */
function tells({ postings }: AnsweredTerm, total: number): boolean {
  const inStories = [...postings.keys()].filter((page) => page < total).length;
  return inStories <= total / 3 || [...postings.values()].some(({ weight }) => weight >= weightInLabel);
}

/** The stories with all words (`needAll`), or when there are none or it is a question also those with most of them. */
function storiesFor(
  pages: readonly number[],
  terms: readonly AnsweredTerm[],
  phrase: Postings,
  needAll: boolean,
): Pick<Answer, 'stories' | 'complete'> {
  const complete = pages.filter((page) => terms.every(({ postings }) => postings.has(page)));
  const weighed = weigh(terms);
  const chosen =
    complete.length > 0 && needAll
      ? complete
      : withMost(pages, weighed, needAll ? least.ofKeywords : least.ofQuestion);
  return { stories: byScore(chosen, weighed, phrase), complete: complete.length };
}

/** The pages with this share of what the page has that has most of the words. */
function withMost(pages: readonly number[], weighed: ReturnType<typeof weigh>, share: number): number[] {
  const shares = pages.map((page) => shareOf(page, weighed));
  const most = shares.reduce((a, b) => Math.max(a, b), 0);
  return pages.filter((_, index) => (shares[index] ?? 0) >= share * most);
}

function withoutEach(stories: readonly number[], terms: readonly AnsweredTerm[]): Answer['without'] {
  return terms
    .map(({ typed }) => ({
      word: typed,
      count: stories.filter((page) => terms.every((term) => term.typed === typed || term.postings.has(page)))
        .length,
    }))
    .filter(({ count }) => count > 0);
}
