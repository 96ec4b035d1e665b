import type { RankedStories, StoryLine } from '../ranked-stories.ts';

/** How long a file may take, in milliseconds. */
const longestWait = 15_000;

/** Every file is fetched when it is first needed; one that could not be had is tried again. */
const files = new Map<string, Promise<unknown>>();

/** What OutcomeTexts.astro wrote, in its order wherever it stands in the page by now. */
export interface OutcomeTexts {
  cards: HTMLElement[];
  calls: HTMLElement[];
}

/** Fetches what any outcome on the page below `root` needs, so that it need not wait for that. */
export function prepareOutcome(root: HTMLElement): void {
  for (const file of [fetchTexts(root), fetchRanking(root)]) file.catch(() => {});
}

/** What an outcome on the page below `root` says. Rejects when that cannot be had as a whole. */
export function fetchTexts(root: HTMLElement): Promise<OutcomeTexts> {
  const sectors = root.querySelectorAll('select[name="sector"] [data-group]').length;
  return fetchOnce(root.dataset.texts, async (response) => {
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const calls = [...page.querySelectorAll<HTMLElement>('[data-call]')];
    // A browser mends a page that is cut short.
    if (calls.length !== sectors) throw new Error('No whole texts.');
    return { cards: [...page.querySelectorAll<HTMLElement>('[data-approach]')], calls };
  });
}

/** How the stories rank, for the page below `root`. Rejects when that cannot be had. */
export function fetchRanking(root: HTMLElement): Promise<RankedStories> {
  return fetchStories(root, 'rangorde');
}

/** Some stories as they are shown on the page below `root`, by the number of the file that they are in. Rejects when they cannot be had. */
export function fetchPart(root: HTMLElement, part: number): Promise<StoryLine[]> {
  return fetchStories(root, String(part));
}

function fetchStories<Content>(root: HTMLElement, name: string): Promise<Content> {
  return fetchOnce<Content>(root.dataset.stories?.replace('*', name), (response) => response.json());
}

async function fetchOnce<Content>(
  address = '',
  read: (response: Response) => Promise<Content>,
): Promise<Content> {
  const file = files.get(address) ?? fetchFile(address).then(read);
  files.set(address, file);
  try {
    return (await file) as Content;
  } catch (error) {
    files.delete(address);
    throw error;
  }
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
