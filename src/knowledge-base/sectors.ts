import type { CollectionEntry } from 'astro:content';
import { keysOf, type SectorId, sectors } from '../taxonomy.ts';
import { approachesUsedIn } from './approaches-used.ts';
import type { ListedStory, Sector, SectorOfStory, Story } from './library.ts';
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
      neighbours: own.length === 0 ? storiesBeside(id, stories) : [],
    };
  });
}

const mostNeighbours = 4;

/** Stories of the sectors that are like this one, or else of its group. */
function storiesBeside(id: SectorId, stories: readonly Story[]): ListedStory[] {
  const { group, like }: { group: string; like?: readonly string[] } = sectors[id];
  const isBeside = (other: SectorOfStory) => like?.includes(other.id) ?? other.group === group;
  return stories
    .filter((story) => story.sectors.some(isBeside))
    .slice(0, mostNeighbours)
    .map((story) => ({ story }));
}
