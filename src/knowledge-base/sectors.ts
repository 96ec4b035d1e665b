import type { CollectionEntry } from 'astro:content';
import { keysOf, sectors } from '../taxonomy.ts';
import type { Reference, Sector, Story } from './library.ts';
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
      approaches: approachesIn(own.map(({ story }) => story)),
    };
  });
}

/** The approaches that these stories are about, each once, by name. */
function approachesIn(stories: readonly Story[]): Reference[] {
  const all = stories.flatMap((story) => story.approaches);
  return [...new Map(all.map(({ id, label, url }) => [id, { id, label, url }])).values()].sort((a, b) =>
    a.label.localeCompare(b.label, 'nl'),
  );
}
