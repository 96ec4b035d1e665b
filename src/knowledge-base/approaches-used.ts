import { approaches, keysOf } from '../taxonomy.ts';
import type { ApproachUsed, ListedStory } from './library.ts';
import { approachReference } from './references.ts';

/** The approaches that these stories are about: most stories first, then in the order of the closed list. */
export function approachesUsedIn(stories: readonly Pick<ListedStory, 'story'>[]): ApproachUsed[] {
  return keysOf(approaches)
    .map((id) => ({
      ...approachReference(id),
      plain: approaches[id].plain,
      count: stories.filter(({ story }) => story.approaches.some((own) => own.id === id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
