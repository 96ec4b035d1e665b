import { fold } from '../../dutch/fold.ts';
import { hashOf } from '../formats/hashed-names.ts';
import {
  type AnsweredTerm,
  findAny,
  intersection,
  type PostingSource,
  type Postings,
  union,
} from './postings.ts';
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
  phrase: Postings;
  /** Whether no story has all words, so that these stories have only some of them. */
  isPartial: boolean;
}

/** What an answer is made from. */
interface Question {
  query: string;
  sources: readonly PostingSource[];
  /** Completes and corrects words that no page has; without it they find nothing. */
  vocabulary: Vocabulary | undefined;
  /** How many stories there are: higher numbers are topics. */
  total: number;
  /** Hashes of the names that must find nothing; see formats/hashed-names.ts. */
  hashedNames: ReadonlySet<string>;
  /** The label of a topic, by its number. */
  nameOf(topic: number): string;
}

/**
 * Answers a query: the stories that have all its words, best first, and the topics that it is about. A word that
 * no page has is completed, split or corrected from the vocabulary. When every word is known but no story has
 * all of them, those with most of them are given; a word that stays unknown finds nothing. Rejects when a source does.
 */
export async function answer(question: Question): Promise<Answer> {
  const { query, total, nameOf } = question;
  const [terms, phrase] = await Promise.all([
    answerTerms(termsOf(query), question),
    findAny(phrasesOf(query), question.sources),
  ]);
  const pages = [...new Set(terms.flatMap((term) => [...term.postings.keys()]))];
  const hasAll = (page: number) => terms.every((term) => term.postings.has(page));
  const stories = pages.filter((page) => page < total);
  const topics = pages.filter((page) => page >= total);
  const known = terms.every((term) => term.postings.size > 0);
  const isPartial = known && terms.length > 1 && stories.length > 0 && !stories.some(hasAll);
  return {
    stories: byScore(isPartial ? stories : stories.filter(hasAll), terms, phrase),
    topics: topicsFor(known ? topics : topics.filter(hasAll), terms, phrase, nameOf),
    terms,
    phrase,
    isPartial,
  };
}

/** Answers each word; two words that our texts write as one ("job coach") are one term. */
async function answerTerms(terms: readonly Term[], question: Question): Promise<AnsweredTerm[]> {
  const [first, second, ...rest] = terms;
  if (first === undefined) return [];
  if (second !== undefined) {
    const asOne = await findAny([fold(first.typed) + fold(second.typed)], question.sources);
    if (asOne.size > 0) {
      const apart = await Promise.all([first, second].map(({ forms }) => findAny(forms, question.sources)));
      const postings = union([asOne, intersection(apart)]);
      return [{ typed: `${first.typed} ${second.typed}`, postings }, ...(await answerTerms(rest, question))];
    }
  }
  const [one, others] = await Promise.all([
    answerTerm(first, question),
    answerTerms(terms.slice(1), question),
  ]);
  return [one, ...others];
}

async function answerTerm(
  { typed, forms, base }: Term,
  { sources, vocabulary, hashedNames }: Question,
): Promise<AnsweredTerm> {
  if (hashedNames.has(hashOf(fold(typed)))) return { typed, postings: new Map() };
  const asTyped = await findAny(forms, sources);
  const postings = asTyped.size > 0 || base === undefined ? asTyped : await findAny([base], sources);
  const instead = postings.size > 0 ? undefined : vocabulary?.alternativeTo(fold(typed));
  if (instead === undefined) return { typed, postings };
  const each = await Promise.all(instead.words.map((word) => findAny(termOf(word).forms, sources)));
  return { typed, instead, postings: instead.kind === 'parts' ? intersection(each) : union(each) };
}

/** The query with its mistakes corrected, or undefined when nothing was corrected. */
export function correctedQuery(query: string, terms: readonly AnsweredTerm[]): string | undefined {
  const corrected = terms.filter((term) => term.instead?.kind === 'spelling' && term.postings.size > 0);
  if (corrected.length === 0) return undefined;
  return corrected.reduce(
    (text, { typed, instead }) => text.replace(typed, instead?.words[0] ?? typed),
    query,
  );
}
