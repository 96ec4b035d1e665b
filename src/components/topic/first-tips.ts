import type { ListedStory, SourcedStatement } from '../../knowledge-base/library.ts';
import { storyReference } from '../../knowledge-base/references.ts';

/** How a reader of these stories can begin: their first tips in turn, at most `limit`. */
export function firstTips(stories: readonly ListedStory[], limit = 3): SourcedStatement[] {
  const most = Math.max(0, ...stories.map(({ story }) => story.data.tips.length));
  const turns = Array.from({ length: most }, (_, turn) =>
    stories.flatMap(({ story }) => {
      const tip = story.data.tips[turn];
      return tip === undefined ? [] : [{ ...tip, from: [storyReference(story)] }];
    }),
  );
  return turns.flat().slice(0, limit);
}
