import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import type { OpenSite } from '../browser.ts';

/** A question of tests/queries.yaml. */
interface Question {
  q: string;
  kind: string;
  /** Each must stand among the first three stories, or the first three of "Ook gevonden". */
  finds: string[];
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
  compound: 0.95,
  typo: 0.9,
  nonsense: 1,
};
const questions = parse(readFileSync(process.env.QUERIES ?? 'tests/queries.yaml', 'utf8')) as Question[];

/** The kinds of questions. */
export const kinds = Object.keys(required);

/**
 * Asks the finder all questions of a kind. Returns those that are not answered as they should be, with what the
 * finder shows; none when they are no more than the kind may have. Throws when it has hardly any.
 */
export async function unanswered(site: OpenSite, kind: string): Promise<string[]> {
  const asked = questions.filter((question) => question.kind === kind);
  if (asked.length <= 5) throw new Error(`There are only ${asked.length} questions of the kind ${kind}.`);
  const { page } = await site.visit('/verhalen/', { keep: false });
  const missed: string[] = [];
  for (const { q, finds } of asked) {
    const { stories, also } = await ask(page, q);
    const top = [...stories.slice(0, 3), ...also.slice(0, 3)];
    const lost = finds.filter((address) => !top.includes(address));
    const wrong = finds.length === 0 ? stories : lost;
    if (wrong.length > 0) missed.push(`"${q}" → ${finds.join(' ')}, but shows ${top.join(' ')}`);
  }
  const most = Math.floor(asked.length * (1 - (required[kind] ?? 1)) + 1e-9);
  return missed.length > most ? missed : [];
}

/** The addresses that a reader sees for these words on a page of the finder, stories first. */
export function ask(page: Page, q: string): Promise<{ stories: string[]; also: string[] }> {
  return page.evaluate(async (query) => {
    const finder = document.querySelector<HTMLElement>('story-finder');
    const answered = new Promise<void>((resolve, reject) => {
      const watch = () => finder?.dataset.refined === query && resolve();
      if (finder) new MutationObserver(watch).observe(finder, { attributeFilter: ['data-refined'] });
      setTimeout(() => reject(new Error(`The finder does not answer "${query}".`)), 10_000);
    });
    history.pushState(null, '', `?${new URLSearchParams({ q: query })}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await answered;
    const links = (selector: string) =>
      [...document.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => link.pathname);
    return {
      stories: links('[data-list] > li:not([hidden]) :is(h2, h3) a'),
      also: links('[data-also]:not([hidden]) a'),
    };
  }, q);
}
