import { markOf } from '../formats/hashed-names.ts';
import { fold } from '../words/word.ts';
import { type AnsweredTerm, type Found, findAny, intersection, union, type WordSource } from './found.ts';
import { phrasesOf, type Term, termOf, termsOf } from './query.ts';
import { byScore } from './score.ts';
import { topicsFor } from './topic-order.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The answer to a query. */
export interface Answer {
  /** The numbers of the stories, best first. */
  stories: number[];
  /** The numbers of the topics, best first. */
  topics: number[];
  terms: AnsweredTerm[];
  /** The pages that have the words together, as they were typed. */
  phrase: ReadonlyMap<number, Found>;
  /** Whether no story has all words, and these have some of them. */
  partly: boolean;
}

/** What an answer is made from. */
export interface Question {
  query: string;
  sources: readonly WordSource[];
  /** For words that no page has; without it they find nothing. */
  vocabulary: Vocabulary | undefined;
  /** How many stories there are: higher numbers are topics. */
  total: number;
  /** Marks of names that find nothing; see formats/hashed-names.ts. */
  silent: ReadonlySet<string>;
  /** The name of a topic, by its number. */
  nameOf(topic: number): string;
}

/**
 * Answers a query: the stories that have all its words, best first, and the topics that it is about. A word that
 * no page has is completed, split or corrected from the vocabulary. When every word is known but no story has
 * all of them, those with most of them are given; a word that stays unknown finds nothing.
 */
export async function answer(question: Question): Promise<Answer> {
  const { query, total, nameOf } = question;
  const [terms, phrase] = await Promise.all([
    answerTerms(termsOf(query), question),
    findAny(phrasesOf(query), question.sources),
  ]);
  const pages = [...new Set(terms.flatMap((term) => [...term.found.keys()]))];
  const hasAll = (page: number) => terms.every((term) => term.found.has(page));
  const stories = pages.filter((page) => page < total);
  const topics = pages.filter((page) => page >= total);
  const known = terms.every((term) => term.found.size > 0);
  const partly = known && terms.length > 1 && stories.length > 0 && !stories.some(hasAll);
  return {
    stories: byScore(partly ? stories : stories.filter(hasAll), terms, phrase),
    topics: topicsFor(known ? topics : topics.filter(hasAll), terms, phrase, nameOf),
    terms,
    phrase,
    partly,
  };
}

/** Each word; but two words that our texts write as one ("job coach") are answered as one. */
async function answerTerms(terms: readonly Term[], question: Question): Promise<AnsweredTerm[]> {
  const [first, second, ...rest] = terms;
  if (first === undefined) return [];
  if (second !== undefined) {
    const asOne = await findAny([fold(first.typed) + fold(second.typed)], question.sources);
    if (asOne.size > 0) {
      const apart = await Promise.all([first, second].map(({ forms }) => findAny(forms, question.sources)));
      const both = { typed: `${first.typed} ${second.typed}`, found: union([asOne, intersection(apart)]) };
      return [both, ...(await answerTerms(rest, question))];
    }
  }
  const [one, others] = await Promise.all([
    answerTerm(first, question),
    answerTerms(terms.slice(1), question),
  ]);
  return [one, ...others];
}

async function answerTerm(
  { typed, forms, bigger }: Term,
  { sources, vocabulary, silent }: Question,
): Promise<AnsweredTerm> {
  if (silent.has(markOf(fold(typed)))) return { typed, found: new Map() };
  const asTyped = await findAny(forms, sources);
  const found = asTyped.size > 0 ? asTyped : await findAny(bigger, sources);
  const instead = found.size > 0 ? undefined : vocabulary?.alternativeTo(fold(typed));
  if (instead === undefined) return { typed, found };
  const each = await Promise.all(instead.words.map((word) => findAny(termOf(word).forms, sources)));
  return { typed, instead, found: instead.kind === 'parts' ? intersection(each) : union(each) };
}

/** The query with its mistakes corrected, or undefined when nothing was corrected. */
export function correctedQuery(query: string, terms: readonly AnsweredTerm[]): string | undefined {
  const mended = terms.filter((term) => term.instead?.kind === 'spelling' && term.found.size > 0);
  if (mended.length === 0) return undefined;
  return mended.reduce((text, { typed, instead }) => text.replace(typed, instead?.words[0] ?? typed), query);
}
