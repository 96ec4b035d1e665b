import type { Browser, Page } from 'playwright-core';
import type { ThrottledServer } from './throttled-server.ts';
import { watchAnswers } from './watch-answers.ts';

/** A search page behind a line. */
export interface Target {
  server: ThrottledServer;
  /** Its address on that server. */
  page: string;
}

/** What came of one question: milliseconds and bytes from the moment it was asked. */
export interface Answer {
  /** When the first result could be seen; undefined when there was none. */
  first: Point | undefined;
  /** When ten could be seen, or all when there are fewer. */
  tenth: Point | undefined;
  /** When the answer was whole, excerpts and all. */
  complete: Point;
  /** Results on the screen then, ten at most. */
  results: number;
  /** What was sent until then: bytes by path. */
  sent: Record<string, number>;
}

export interface Point {
  ms: number;
  bytes: number;
  /** The bytes that are not the search page itself. */
  besidesPage: number;
}

const longestWait = 30_000;

/** A page in a new browser profile, so with an empty cache; its context is to be closed by the caller. */
export async function openPage(browser: Browser, { server }: Target): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', baseURL: server.url });
  await context.addInitScript(watchAnswers);
  return context.newPage();
}

/** Opens the search page, with a query string or without, and waits until nothing is loaded any more. */
export async function openIdle(page: Page, target: Target, search = ''): Promise<void> {
  await page.goto(`${target.page}${search}`, { waitUntil: 'networkidle', timeout: longestWait });
}

/** Opens a link with a query. Undefined when no whole answer came in time. */
export async function askByLink(page: Page, target: Target, q: string): Promise<Answer | undefined> {
  target.server.deliveries.length = 0;
  await page.goto(`${target.page}?${new URLSearchParams({ q })}`, { waitUntil: 'commit' });
  return readAnswer(page, target);
}

/** Puts a query in the field of an open page, in one keystroke. Undefined when no whole answer came in time. */
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

/** Sends the form of an open page, as Enter does, so without a pause in typing. Undefined as above. */
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
    window.watch = { q: words, started: 0, painted: [], complete: undefined };
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
  const { watch, timeOrigin } = await page.evaluate(() => ({
    watch: window.watch,
    timeOrigin: performance.timeOrigin,
  }));
  const sentUntil = (at: number) =>
    target.server.deliveries.filter((delivery) => delivery.at <= timeOrigin + at);
  const pointAt = (at: number | undefined): Point | undefined => {
    if (at === undefined) return undefined;
    const sent = sentUntil(at);
    const bytes = sent.reduce((sum, delivery) => sum + delivery.bytes, 0);
    const ofPage = sent.filter(({ path }) => path === target.page);
    return {
      ms: at - watch.started,
      bytes,
      besidesPage: bytes - ofPage.reduce((sum, delivery) => sum + delivery.bytes, 0),
    };
  };
  const results = watch.painted.at(-1)?.results ?? 0;
  const whenSeen = (count: number) => watch.painted.find((paint) => paint.results >= count)?.at;
  const complete = pointAt(watch.complete);
  if (watch.complete === undefined || complete === undefined) return undefined;
  const sent: Record<string, number> = {};
  for (const { path, bytes } of sentUntil(watch.complete)) sent[path] = (sent[path] ?? 0) + bytes;
  return {
    first: pointAt(whenSeen(1)),
    tenth: pointAt(whenSeen(Math.max(1, results))),
    complete,
    results,
    sent,
  };
}
