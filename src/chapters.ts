import { type ChapterId, chapters, keysOf } from './taxonomy.ts';

/** Where a story belongs: a chapter of the booklet of 2019, or the articles. */
export type StoryChapter = ChapterId | 'artikel';

/** The chapter of a story, by its front matter: one without `part` comes from an article. */
export function chapterOf({ part }: { part?: ChapterId | undefined }): StoryChapter {
  return part ?? 'artikel';
}

/** The stories of one chapter of the booklet of 2019, or the articles. */
export interface Chapter<Story> {
  id: StoryChapter;
  label: string;
  stories: Story[];
}

/** Groups stories by chapter, in the order of the booklet, the articles last; chapters without stories are left out. */
export function chaptersOf<Story extends { data: { part?: ChapterId | undefined } }>(
  stories: readonly Story[],
): Chapter<Story>[] {
  const all: Omit<Chapter<Story>, 'stories'>[] = [
    ...keysOf(chapters).map((id) => ({ id, label: chapters[id].label })),
    { id: 'artikel', label: 'Verhalen uit artikelen' },
  ];
  return all
    .map((chapter) => ({
      ...chapter,
      stories: stories.filter(({ data }) => chapterOf(data) === chapter.id),
    }))
    .filter((chapter) => chapter.stories.length > 0);
}
