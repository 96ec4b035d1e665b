import { type ApproachId, approaches, type ChapterId, chapters, keysOf } from './taxonomy.ts';

/** Where a story belongs: a chapter of the booklet of 2019, or the articles. */
export type StoryChapter = ChapterId | 'artikel';

/** The chapter of a story, by its front matter: one without `part` comes from an article. */
export function chapterOfStory({ part }: { part?: ChapterId | undefined }): StoryChapter {
  return part ?? 'artikel';
}

/** The chapter of an approach, by the closed list. */
export function chapterOfApproach(id: ApproachId): ChapterId {
  return approaches[id].chapter;
}

/** The stories or approaches of one chapter of the booklet of 2019, or the stories from articles. */
export interface Chapter<Item> {
  id: StoryChapter;
  label: string;
  /** What the chapter is about, as the booklet of 2019 introduces it; the articles have none. */
  intro: string | undefined;
  items: Item[];
}

/** Groups items by chapter, in the order of the booklet, the articles last; chapters without items are left out. */
export function chaptersOf<Item extends { chapter: StoryChapter }>(items: readonly Item[]): Chapter<Item>[] {
  const all: Omit<Chapter<Item>, 'items'>[] = [
    ...keysOf(chapters).map((id) => ({ id, ...chapters[id] })),
    { id: 'artikel', label: 'Verhalen uit artikelen', intro: undefined },
  ];
  return all
    .map((chapter) => ({ ...chapter, items: items.filter((item) => item.chapter === chapter.id) }))
    .filter((chapter) => chapter.items.length > 0);
}
