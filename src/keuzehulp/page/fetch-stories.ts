import { requiredPart } from '../../page-state/required-part.ts';
import type { Model } from '../model.ts';
import {
  linesInPart,
  type NumberedModel,
  type NumberedStory,
  numberedId,
  type RankedStories,
  type StoryLine,
  unpackStories,
} from '../ranked-stories.ts';

/** How long a file may take, in milliseconds. */
const longestWait = 15_000;

/** Every file is fetched when it is first needed; one that could not be had is tried again. */
const files = new Map<string, Promise<unknown>>();

/** How the stories rank, for the page below `root`. Rejects when that cannot be had. */
export function fetchRanking(root: HTMLElement): Promise<RankedStories> {
  return fetchOnce(root.dataset.ranking);
}

/** The model of the page with its stories, by number. Rejects when they cannot be had. */
export async function withStories(root: HTMLElement, model: Model): Promise<NumberedModel> {
  const ranking = await fetchRanking(root);
  const groupOf = (sector: string) =>
    requiredPart(root, `select[name="sector"] [value="${sector}"]`).dataset.group ?? '';
  const numbered = (story: string) => numberedId(ranking.named[story] ?? 0);
  return {
    ...model,
    approaches: model.approaches.map((approach) => ({
      ...approach,
      fits: approach.fits.map((fit) => ({ ...fit, story: numbered(fit.story) })),
    })),
    stories: unpackStories(ranking, groupOf),
  };
}

/** These stories as they are shown. Rejects when one cannot be had. */
export function fetchLines(root: HTMLElement, stories: readonly NumberedStory[]): Promise<StoryLine[]> {
  const parts = root.dataset.lines?.split(' ') ?? [];
  return Promise.all(
    stories.map(async ({ place }) => {
      const lines = await fetchOnce<StoryLine[]>(parts[Math.floor(place / linesInPart)]);
      const line = lines[place % linesInPart];
      if (line === undefined) throw new Error(`No story ${place}.`);
      return line;
    }),
  );
}

async function fetchOnce<Content>(address = ''): Promise<Content> {
  const file = files.get(address) ?? fetchJson(address);
  files.set(address, file);
  try {
    return (await file) as Content;
  } catch (error) {
    files.delete(address);
    throw error;
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
