import { newestFirst } from '../feeds/story-feed.ts';
import { facetsOf } from '../finder/index/story-facets.ts';
import type { Story } from '../knowledge-base/library.ts';
import { storyItem, tookOf } from '../newsletter/share-items.ts';
import { countParts, partOf } from './part-of.ts';
import type { StoryPart } from './story-part.ts';

/** All stories in parts, by their slugs; each former slug stands in the part that it leads to itself. */
export function makeParts(stories: readonly Story[]): StoryPart[] {
  const parts = Array.from(
    { length: countParts(stories.length) },
    (): StoryPart => ({ stories: {}, formerly: {} }),
  );
  const partFor = (slug: string) => parts[partOf(slug, parts.length)];
  newestFirst(stories, stories.length).forEach((story, place) => {
    const part = partFor(story.id);
    if (part)
      part.stories[story.id] = {
        ...storyItem(story),
        took: tookOf(story),
        touches: [],
        ...facetsOf(story),
        place,
      };
    for (const former of story.slugs.slice(1)) {
      const leading = partFor(former);
      if (leading) leading.formerly[former] = story.id;
    }
  });
  return parts;
}
