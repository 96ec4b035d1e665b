import type { CollectionEntry } from 'astro:content';
import { keysOf, sectors } from '../taxonomy.ts';
import { approachesUsedIn } from './approaches-used.ts';
import type { Sector, Story } from './library.ts';
import { itemWithId, sectorReference } from './references.ts';
import { storiesWith } from './stories.ts';

/** All sectors in the order of the closed list, each with its stories and their approaches. */
export function joinSectors(
  entries: readonly CollectionEntry<'sectoren'>[],
  stories: readonly Story[],
): Sector[] {
  return keysOf(sectors).map((id) => {
    const entry = itemWithId(entries, id, 'sectoren');
    const own = storiesWith(stories, id, (story) => story.sectors);
    return {
      ...sectorReference(id),
      entry,
      summary: entry.data.summary,
      stories: own,
      alsoIn: [],
      approaches: approachesUsedIn(own),
    };
  });
}
