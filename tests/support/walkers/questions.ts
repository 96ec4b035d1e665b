import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** A question of tests/queries.yaml. */
export interface Question {
  q: string;
  kind: string;
  /** Each must stand among the first three answers, the first three stories or the first three of "Ook gevonden". */
  finds?: string[];
  /** Of these one is enough. */
  any?: string[];
}

/** What a reader sees for one query, as addresses without host, best first. */
export interface Seen {
  answers: string[];
  stories: string[];
  also: string[];
}

/** A question that is not answered as it should be, with what is seen instead. */
export interface Miss extends Question {
  seen: Seen;
}

/** How a kind of question did. */
export interface Result {
  kind: string;
  asked: number;
  missed: Miss[];
}

/** The share of each kind of question that must be answered. */
const required: Record<string, number> = {
  word: 1,
  combination: 1,
  synonym: 1,
  inflection: 1,
  name: 1,
  loanword: 1,
  sentence: 1,
  question: 0.85,
  page: 1,
  beginning: 1,
  number: 1,
  compound: 0.95,
  typo: 0.9,
  nonsense: 1,
};

/**
 * Asks the questions of tests/queries.yaml on an open page of the finder. Returns all misses of the kinds that miss more
 * than they may; none when all do as they should. With `every` 3 it asks a third of them, and they may miss
 * as many. Throws when a kind has
 * hardly any questions.
 */
export async function shortfalls(page: Page, every = 1): Promise<string[]> {
  const questions = readQuestions('tests/queries.yaml');
  const results = await askQuestions(
    page,
    questions.filter((_, index) => index % every === 0),
  );
  return Object.entries(required).flatMap(([kind, share]) => {
    const { asked, missed } = results.find((one) => one.kind === kind) ?? { asked: 0, missed: [] };
    const all = questions.filter((question) => question.kind === kind).length;
    if (all <= 5 || asked === 0) throw new Error(`There are only ${all} questions of the kind ${kind}.`);
    const most = Math.floor(all * (1 - share) + 1e-9);
    return missed.length > most ? missed.map((miss) => `${kind}: ${missText(miss)}`) : [];
  });
}

/** The questions of a file. */
export function readQuestions(file: string): Question[] {
  return parse(readFileSync(file, 'utf8')) as Question[];
}

/** Asks these questions on an open page of the finder, and tells for each kind which of them it misses. */
export async function askQuestions(page: Page, questions: readonly Question[]): Promise<Result[]> {
  const seen = await askAll(
    page,
    questions.map(({ q }) => q),
  );
  const missed = questions.flatMap((question, index) => {
    const answer = seen[index] as Seen;
    return isAnswered(question, answer) ? [] : [{ ...question, seen: answer }];
  });
  return [...new Set(questions.map(({ kind }) => kind))].map((kind) => ({
    kind,
    asked: questions.filter((question) => question.kind === kind).length,
    missed: missed.filter((question) => question.kind === kind),
  }));
}

/** Whether what is seen holds all that a question should find, or nothing at all when it should find nothing. */
function isAnswered({ finds = [], any = [] }: Question, { answers, stories, also }: Seen): boolean {
  if (finds.length + any.length === 0) return answers.length + stories.length + also.length === 0;
  const top = [answers, stories, also].flatMap((list) => list.slice(0, 3));
  // An address without an anchor stands for any part of its page.
  const isThere = (address: string) =>
    top.includes(address) || top.some((seen) => seen.startsWith(`${address}#`));
  return finds.every(isThere) && (any.length === 0 || any.some(isThere));
}

/** A miss in one line. */
export function missText({ q, finds = [], any = [], seen }: Miss): string {
  const shown = Object.entries(seen)
    .filter(([, list]) => list.length > 0)
    .map(([part, list]) => `${part} ${(list as string[]).slice(0, 3).join(' ')}`);
  return `"${q}" → ${[...finds, ...any].join(' ') || 'nothing'}, but shows ${shown.join('; ') || 'nothing'}`;
}

/**
 * What a reader sees for each of these queries, on an open page of the finder. The list is not drawn, since that is
 * most of the work: which stories it holds, and in which order, is the same.
 */
export function askAll(page: Page, queries: readonly string[]): Promise<Seen[]> {
  return page.evaluate(async (asked) => {
    const finder = document.querySelector<HTMLElement>('story-finder');
    const list = finder?.querySelector<HTMLElement>('[data-list]');
    if (!finder || !list) throw new Error('There is no finder on this page.');
    list.hidden = true;
    const answered = (query: string) =>
      new Promise<void>((resolve, reject) => {
        const watch = new MutationObserver(() => {
          if (finder.dataset.refined !== query) return;
          watch.disconnect();
          clearTimeout(limit);
          resolve();
        });
        watch.observe(finder, { attributeFilter: ['data-refined'] });
        const limit = setTimeout(() => reject(new Error(`The finder does not answer "${query}".`)), 10_000);
      });
    const links = (selector: string) =>
      [...finder.querySelectorAll<HTMLAnchorElement>(`${selector}:not([hidden]) a`)].map(
        ({ pathname, hash }) => pathname + hash,
      );
    const all: Seen[] = [];
    for (const query of asked) {
      const done = answered(query);
      history.replaceState(null, '', `?${new URLSearchParams({ q: query })}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await done;
      const stories = [...list.querySelectorAll<HTMLElement>('[data-story]:not([hidden])')];
      all.push({
        answers: links('[data-answers]'),
        stories: stories.map(({ dataset }) => `/verhalen/${dataset.story}/`),
        also: links('[data-also]'),
      });
    }
    return all;
  }, queries);
}
