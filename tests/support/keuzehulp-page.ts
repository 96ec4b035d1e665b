import type { Page } from 'playwright-core';
import { readModel } from '../../src/content-check/read-model.ts';
import type { Answers } from '../../src/keuzehulp/model.ts';
import { librarySite } from './sites.ts';
import { storiesLoaded } from './stories-loaded.ts';

export const tool = '/keuzehulp/';

/** The model and the questions of the invented library. */
export const { model, words } = await readModel(librarySite.root);

/** The answers of an employer, in the order of the questions: "groot talent afdeling open". */
export const employer = (answers: string): Answers =>
  Object.fromEntries(answers.split(' ').map((answer, index) => [words.questions[index]?.id ?? '', answer]));

/** A large employer with work that is left undone, for whom one approach leads in each part that it speaks of. */
export const archive = employer('groot interne-vraag centraal autisme-zintuig');

/** The address with these answers, and `more` behind them. */
export const linkOf = (answers: object, more = ''): string =>
  `${tool}?${new URLSearchParams({ v: String(words.version), ...answers })}${more}`;

/** The names of what is first in a part of the advice, once that is there. */
export async function first(page: Page, part: string): Promise<string[]> {
  await storiesLoaded(page);
  return page.locator(`[data-part="${part}"] [data-name]`).allTextContents();
}

/** The heading of the question or the outcome. */
export const heading = (page: Page): Promise<string | null> =>
  page.locator('h2:visible').first().textContent();
