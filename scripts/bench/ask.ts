import type { Browser, Page } from 'playwright-core';
import { type Answer, answerFrom } from './answer.ts';
import type { ThrottledServer } from './throttled-server.ts';
import { watchAnswers } from './watch-answers.ts';

/** A search page on a throttled server. */
export interface Target {
  server: ThrottledServer;
  /** The path of the page on that server. */
  page: string;
}

const longestWait = 30_000;
/** Quiet time, in milliseconds, after which an answer counts as complete: excerpts are fetched after the results. */
const pauseAtEnd = 100;

/** A page in a new browser profile, with an empty cache. The caller closes its context. */
export async function openPage(browser: Browser, { server }: Target): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', baseURL: server.url });
  await context.addInitScript(watchAnswers);
  return context.newPage();
}

/** Opens the search page, with or without a query string, and waits until the network is idle. */
export async function openIdle(page: Page, target: Target, search = ''): Promise<void> {
  await page.goto(`${target.page}${search}`, { waitUntil: 'networkidle', timeout: longestWait });
}

/** Opens a link with a query. Undefined when no complete answer came in time. */
export async function askByLink(page: Page, target: Target, q: string): Promise<Answer | undefined> {
  target.server.deliveries.length = 0;
  await page.goto(`${target.page}?${new URLSearchParams({ q })}`, { waitUntil: 'commit' });
  return readAnswer(page, target);
}

/** Fills the field of an open page with a query at once. Undefined when no complete answer came in time. */
export async function askByTyping(page: Page, target: Target, q: string): Promise<Answer | undefined> {
  await expectAnswer(page, q);
  target.server.deliveries.length = 0;
  await page
    .locator('input[name="q"]')
    .first()
    .evaluate((field: HTMLInputElement) => {
      field.focus();
      field.select();
    });
  await page.keyboard.insertText(q);
  return readAnswer(page, target);
}

/** Submits the form of an open page, as Enter does, so without the delay after typing. Undefined as above. */
export async function askBySending(page: Page, target: Target, q: string): Promise<Answer | undefined> {
  await expectAnswer(page, q);
  target.server.deliveries.length = 0;
  await page
    .locator('input[name="q"]')
    .first()
    .evaluate((field: HTMLInputElement, words) => {
      field.value = words;
      window.watch.started = performance.now();
      field.form?.requestSubmit();
    }, q);
  return readAnswer(page, target);
}

async function expectAnswer(page: Page, q: string): Promise<void> {
  await page.evaluate((words) => {
    window.watch = { q: words, started: 0, painted: [], complete: undefined, changed: 0 };
  }, q);
}

async function readAnswer(page: Page, target: Target): Promise<Answer | undefined> {
  const answered = await page
    .waitForFunction(() => window.watch?.complete !== undefined, undefined, {
      timeout: longestWait,
      polling: 20,
    })
    .then(() => true)
    .catch(() => false);
  if (!answered) return undefined;
  await target.server.silence(pauseAtEnd, longestWait);
  const { watch, timeOrigin } = await page.evaluate(() => ({
    watch: window.watch,
    timeOrigin: performance.timeOrigin,
  }));
  return answerFrom(watch, timeOrigin, target.server.deliveries, target.page);
}
