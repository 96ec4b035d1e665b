import { mostListed, storiesOf } from './near-stories.ts';
import { fewestCombined } from './package-story.ts';
import type { Audience, RankableStory, StoryToRank } from './ranked-stories.ts';

interface Candidate extends RankableStory {
  approaches: readonly string[];
  place: number;
}

/**
 * The stories that an outcome can show, in their order, each with its audience. Of every other one it holds that, whatever the answers
 * and the sector, enough stories of its own sector go before it. `named` are the ids of those that reasons name: they may go before any.
 */
export function showableStories(
  stories: readonly RankableStory[],
  named: ReadonlySet<string>,
): StoryToRank[] {
  const candidates = stories.map(
    (story, place): Candidate => ({ ...story, place, approaches: [...story.about, ...story.touches] }),
  );
  const ofSectors = [...new Set(stories.flatMap((story) => story.sectors))].map((sector) => ({
    sector,
    own: candidates.filter((story) => story.sectors.includes(sector)),
  }));
  const audiences = new Map<string, Audience>();
  const add = (found: readonly Candidate[], audience: Audience) => {
    for (const { id } of found) if (!audiences.has(id)) audiences.set(id, audience);
  };
  add(
    candidates.filter(({ id }) => named.has(id)),
    'anyone',
  );
  add(firstOfApproaches(candidates), 'anyone');
  for (const { sector, own } of ofSectors) add(firstOfApproaches(own), { sector });
  for (const { own } of ofSectors) add(mayHaveCombinedMost(own), 'package');
  return stories.flatMap((story) => {
    const audience = audiences.get(story.id);
    return audience === undefined ? [] : [{ ...story, audience }];
  });
}

/** Those that the cards of the approaches list. */
function firstOfApproaches(stories: readonly Candidate[]): Candidate[] {
  const approaches = new Set(stories.flatMap((story) => story.approaches));
  return [...approaches].flatMap((approach) => storiesOf(approach, stories).slice(0, mostListed));
}

/** Those of which no story before them, in the order of packageStory, combined all that they did. */
function mayHaveCombinedMost(stories: readonly Candidate[]): Candidate[] {
  const most: Candidate[] = [];
  for (const story of [...stories].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (story.approaches.length < fewestCombined) continue;
    if (!most.some((before) => story.approaches.every((approach) => before.approaches.includes(approach))))
      most.push(story);
  }
  return most;
}
