import type { Browser } from 'playwright-core';
import type { Answer } from './answer.ts';
import { askByLink, askBySending, askByTyping, openIdle, openPage, type Target } from './ask.ts';
import type { Queries } from './queries.ts';

/** Ours and bare Pagefind, on the same line. */
export interface Pair<Value> {
  ours: Value;
  bare: Value;
}

/** As the first query of a page: typed, or by a link. On a loaded page: typed when new, typed again, submitted again, and with a filter. */
export type Way = 'typed' | 'link' | 'new' | 'again' | 'sent' | 'filtered';

/** One query with its answer; undefined when none came in time. */
export interface Sample {
  way: Way;
  q: string;
  answer: Answer | undefined;
}

export type Samples = Pair<Sample[]>;

/** Measures a query on a page that was just opened, and a link with a query; each in a new profile, `repeats` times. */
export async function measureCold(
  browser: Browser,
  targets: Pair<Target>,
  questions: readonly string[],
  repeats: number,
): Promise<Samples> {
  const samples: Samples = { ours: [], bare: [] };
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const q of questions) {
      for (const side of ['ours', 'bare'] as const) {
        const target = targets[side];
        const typed = await inNewProfile(browser, target, async (page) => {
          await openIdle(page, target);
          return askByTyping(page, target, q);
        });
        const link = await inNewProfile(browser, target, (page) => askByLink(page, target, q));
        samples[side].push({ way: 'typed', q, answer: typed }, { way: 'link', q, answer: link });
      }
    }
  }
  return samples;
}

/** How a query is entered on a page that is completely loaded. */
const asks = { new: askByTyping, again: askByTyping, sent: askBySending, filtered: askBySending };

/** Measures many queries on one page, opened with this query string: all of them in each of these ways, in turn. */
export async function measureLoaded(
  browser: Browser,
  targets: Pair<Target>,
  { kinds, many }: Queries,
  ways: readonly (keyof typeof asks)[],
  search = '',
): Promise<Samples> {
  const samples: Samples = { ours: [], bare: [] };
  for (const side of ['ours', 'bare'] as const) {
    const target = targets[side];
    await inNewProfile(browser, target, async (page) => {
      await openIdle(page, target, search);
      // Warm-up queries load the engine; they are not measured.
      for (const q of Object.values(kinds)) await askByTyping(page, target, q);
      for (const way of ways) {
        for (const q of many) samples[side].push({ way, q, answer: await asks[way](page, target, q) });
      }
    });
  }
  return samples;
}

type OpenPage = Awaited<ReturnType<typeof openPage>>;

async function inNewProfile<Value>(
  browser: Browser,
  target: Target,
  use: (page: OpenPage) => Promise<Value>,
): Promise<Value> {
  const page = await openPage(browser, target);
  try {
    return await use(page);
  } finally {
    await page.context().close();
  }
}
