import { isStopWord } from '../words/stop-words.ts';
import { fold } from '../words/word.ts';
import { type Term, termOf, termsOf } from './query.ts';
import type { Alternative, Vocabulary } from './vocabulary.ts';

/** Where a story has a word. */
export interface Found {
  /** The weight of the word in title, summary and labels; 0 when it stands only in the text. */
  lead: number;
  /** At which words of the indexed page, counted from 0. */
  places: number[];
}

/** Something that knows which stories have a folded word. */
export interface WordSource {
  find(word: string): Promise<Map<number, Found>>;
}

/** One word of the query, answered. */
export interface AnsweredTerm {
  typed: string;
  /** What was searched for instead, when no story has the word itself. */
  instead?: Alternative | undefined;
  /** By the number of the story. */
  found: Map<number, Found>;
}

/** The answer to a query. */
export interface Answer {
  /** The numbers of the stories, best first. */
  hits: number[];
  terms: AnsweredTerm[];
  /** Whether no story has all words, and these have some of them. */
  partly: boolean;
}

/**
 * Answers a query from these sources: stories that have all its words, best first. A word that no story has is
 * completed, split or corrected from the vocabulary, unless `literal`. When every word is known but no story
 * has all of them, those with the most telling words are given; an unknown word finds nothing.
 */
export async function answer(
  query: string,
  sources: readonly WordSource[],
  vocabulary: Vocabulary | undefined,
  literal: boolean,
): Promise<Answer> {
  const terms = await Promise.all(
    termsOf(query).map((term) => answerTerm(term, sources, literal ? undefined : vocabulary)),
  );
  const all = common(terms);
  const partly = all.length === 0 && terms.length > 1 && terms.every((term) => term.found.size > 0);
  const stories = partly ? [...new Set(terms.flatMap((term) => [...term.found.keys()]))] : all;
  const scores = new Map(stories.map((story) => [story, scoreOf(story, terms)]));
  const hits = stories.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
  return { hits, terms, partly };
}

async function answerTerm(
  term: Term,
  sources: readonly WordSource[],
  vocabulary: Vocabulary | undefined,
): Promise<AnsweredTerm> {
  const found = await findAny(term.forms, sources);
  const { typed } = term;
  if (found.size > 0 || vocabulary === undefined) return { typed, found };
  const instead = vocabulary.alternativeTo(fold(typed));
  if (instead === undefined) return { typed, found };
  const each = await Promise.all(instead.words.map((word) => findAny(termOf(word).forms, sources)));
  return { typed, instead, found: instead.kind === 'completion' ? union(each) : intersection(each) };
}

async function findAny(
  forms: readonly string[],
  sources: readonly WordSource[],
): Promise<Map<number, Found>> {
  return union(await Promise.all(sources.flatMap((source) => forms.map((form) => source.find(form)))));
}

function union(finds: readonly Map<number, Found>[]): Map<number, Found> {
  const all = new Map<number, Found>();
  for (const find of finds) for (const [story, found] of find) all.set(story, merge(all.get(story), found));
  return all;
}

function intersection(finds: readonly Map<number, Found>[]): Map<number, Found> {
  const all = union(finds);
  for (const story of all.keys()) if (!finds.every((find) => find.has(story))) all.delete(story);
  return all;
}

function merge(one: Found | undefined, other: Found): Found {
  if (one === undefined) return other;
  const places = [...new Set([...one.places, ...other.places])].sort((a, b) => a - b);
  return { lead: Math.max(one.lead, other.lead), places };
}

function common(terms: readonly AnsweredTerm[]): number[] {
  const [first, ...rest] = terms;
  if (first === undefined) return [];
  return [...first.found.keys()].filter((story) => rest.every((term) => term.found.has(story)));
}

/** More words before fewer, title and summary before text; a rare word tells more than a common one. */
function scoreOf(story: number, terms: readonly AnsweredTerm[]): number {
  return terms.reduce((sum, { found }) => {
    const here = found.get(story);
    if (here === undefined) return sum;
    const often = here.places.length / (here.places.length + 3);
    return sum + oneWordMore + (here.lead + often) * Math.log(1 + 1000 / found.size);
  }, 0);
}

/** More than any word can score by itself. */
const oneWordMore = 1000;

/** The query with its mistakes corrected, or undefined when nothing was corrected. */
export function correctedQuery(query: string, terms: readonly AnsweredTerm[]): string | undefined {
  const mended = terms.filter((term) => term.instead?.kind === 'spelling' && term.found.size > 0);
  if (mended.length === 0) return undefined;
  return mended.reduce((text, { typed, instead }) => text.replace(typed, instead?.words[0] ?? typed), query);
}

/** The words that no story has, not even after a correction. */
export function unknownWords(terms: readonly AnsweredTerm[]): string[] {
  return terms
    .filter((term) => term.found.size === 0 && !isStopWord(fold(term.typed)))
    .map((term) => term.typed);
}
