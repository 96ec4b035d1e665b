import type { Browser } from 'playwright-core';
import { type Answer, askByLink, askBySending, askByTyping, openIdle, openPage, type Target } from './ask.ts';
import type { Queries } from './queries.ts';

/** Ours and bare Pagefind, on the same line. */
export interface Pair<Value> {
  ours: Value;
  bare: Value;
}

export type Way = 'typed' | 'link' | 'new' | 'again' | 'sent' | 'filtered';

/** One question, with what came of it; no answer when none came in time. */
export interface Sample {
  way: Way;
  q: string;
  answer: Answer | undefined;
}

export type Samples = Pair<Sample[]>;

/** A search on a page that was just opened, and a link with a query; each query in a new profile, `repeats` times. */
export async function measureCold(
  browser: Browser,
  targets: Pair<Target>,
  { kinds }: Queries,
  repeats: number,
): Promise<Samples> {
  const samples: Samples = { ours: [], bare: [] };
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const q of Object.values(kinds)) {
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

/** Many queries on one open page: `new` when first typed, `again` when typed once more. */
export async function measureTyping(
  browser: Browser,
  targets: Pair<Target>,
  queries: Queries,
): Promise<Samples> {
  return onBothSides(browser, targets, '', queries, async (page, target, samples) => {
    for (const way of ['new', 'again'] as const) {
      for (const q of queries.many) samples.push({ way, q, answer: await askByTyping(page, target, q) });
    }
  });
}

/** The same queries sent again after all was loaded, without the pause that typing asks for; with a filter or without. */
export async function measureSending(
  browser: Browser,
  targets: Pair<Target>,
  queries: Queries,
  approach: string | undefined,
): Promise<Samples> {
  const search = approach === undefined ? '' : `?aanpak=${approach}`;
  const way = approach === undefined ? 'sent' : 'filtered';
  return onBothSides(browser, targets, search, queries, async (page, target, samples) => {
    for (const q of queries.many) await askBySending(page, target, q);
    for (const q of queries.many) samples.push({ way, q, answer: await askBySending(page, target, q) });
  });
}

type OpenPage = Awaited<ReturnType<typeof openPage>>;

async function onBothSides(
  browser: Browser,
  targets: Pair<Target>,
  search: string,
  { kinds }: Queries,
  ask: (page: OpenPage, target: Target, samples: Sample[]) => Promise<void>,
): Promise<Samples> {
  const samples: Samples = { ours: [], bare: [] };
  for (const side of ['ours', 'bare'] as const) {
    const target = targets[side];
    await inNewProfile(browser, target, async (page) => {
      await openIdle(page, target, search);
      // The engine is loaded by a first question that is not measured.
      for (const q of Object.values(kinds)) await askByTyping(page, target, q);
      await ask(page, target, samples[side]);
    });
  }
  return samples;
}

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
