import { requiredPart } from '../../page-state/required-part.ts';
import type { Model } from '../model.ts';
import {
  linesInPart,
  type NumberedModel,
  type NumberedStory,
  numberedId,
  type StoryLine,
  unpackStories,
} from '../ranked-stories.ts';
import { fetchPart, fetchRanking } from './outcome-files.ts';

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
  return Promise.all(
    stories.map(async ({ line }) => {
      const lines = await fetchPart(root, Math.floor(line / linesInPart));
      const found = lines[line % linesInPart];
      if (found === undefined) throw new Error(`No story ${line}.`);
      return found;
    }),
  );
}
