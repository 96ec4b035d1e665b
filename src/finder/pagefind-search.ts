/** The part of Pagefind's browser API that the finder uses; see https://pagefind.app/docs/api/. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string; excerpt: string }> }[] }>;
}

/** A story that a search found. */
export interface Hit {
  id: string;
  /** A piece of the text with the words found between <mark> and </mark>; entities are encoded. */
  excerpt: string;
}

const longestWait = 15_000;
let engine: Promise<Pagefind> | undefined;

/** Fetches the search engine, once; a failed attempt may be repeated. Rejects when it cannot be had. */
export function loadEngine(): Promise<Pagefind> {
  engine ??= start().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** The stories in which these words occur, best first. Rejects when the index cannot be reached. */
async function searchStories(query: string): Promise<Hit[]> {
  return withinTime(find(query));
}

async function find(query: string): Promise<Hit[]> {
  const { results } = await (await loadEngine()).search(query);
  const found = await Promise.all(results.map((result) => result.data()));
  return found.map(({ url, excerpt }) => ({ id: url.split('/').filter(Boolean).at(-1) ?? '', excerpt }));
}

async function start(): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** Pagefind can wait for ever for a file that never comes. */
async function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('De zoekindex antwoordt niet.')), longestWait);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** As searchStories, but says that it failed instead of rejecting; no words means nothing was searched for. */
export async function trySearch(q: string): Promise<{ hits: Hit[] | undefined; failed: boolean }> {
  if (q === '') return { hits: undefined, failed: false };
  try {
    return { hits: await searchStories(q), failed: false };
  } catch {
    return { hits: undefined, failed: true };
  }
}
