import { hueOf } from '../cover/poster.ts';
import { keysOf, type PartId, parts } from '../taxonomy.ts';

/** The stories of one chapter of the booklet of 2019, or the articles. */
export interface Chapter<Story> {
  id: PartId | 'artikel';
  label: string;
  stories: Story[];
}

/** Groups stories by chapter, in the order of the booklet, the articles last; chapters without stories are left out. */
export function chaptersOf<Story extends { data: { part?: PartId | undefined } }>(
  stories: readonly Story[],
): Chapter<Story>[] {
  const chapters: Omit<Chapter<Story>, 'stories'>[] = [
    ...keysOf(parts).map((id) => ({ id, label: parts[id].label })),
    { id: 'artikel', label: 'Verhalen uit artikelen' },
  ];
  return chapters
    .map((chapter) => ({
      ...chapter,
      stories: stories.filter(({ data }) => hueOf(data) === chapter.id),
    }))
    .filter((chapter) => chapter.stories.length > 0);
}
