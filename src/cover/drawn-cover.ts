import type { StoryChapter } from '../chapters.ts';
import type { StoryData } from '../schema/story.ts';
import type { CoverIcon, SectorId } from '../taxonomy.ts';

/** All that a drawing depends on, so that stories with the same share one. */
export interface DrawnCover {
  icon: CoverIcon;
  chapter: StoryChapter;
  sector: SectorId;
}

/** What the drawn cover of a story is; undefined for a photograph. Throws for a story without a sector, which the schema refuses. */
export function drawnCover({
  data: {
    cover,
    sector: [sector],
  },
  chapter,
}: {
  data: Pick<StoryData, 'cover' | 'sector'>;
  chapter: StoryChapter;
}): DrawnCover | undefined {
  if (cover.icon === undefined) return undefined;
  if (sector === undefined) throw new Error('A story has at least one sector.');
  return { icon: cover.icon, chapter, sector };
}
