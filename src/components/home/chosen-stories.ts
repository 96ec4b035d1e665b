import { chaptersOf, type StoryChapter } from '../../chapters.ts';
import type { StoryData } from '../../schema/story.ts';

/** What a story must say to be chosen. */
interface Choosable {
  chapter: StoryChapter;
  sectors: readonly { id: string }[];
  data: { figures: readonly Pick<StoryData['figures'][number], 'kind'>[] };
}

/** The stories that home shows. */
interface ChosenStories<Story> {
  /** One of each chapter: together they show all hues. */
  posters: Story[];
  /** Others, to read. */
  rows: Story[];
}

const mostRows = 3;

/**
 * Chooses from any library, in its order: as posters the first of each chapter; as rows what comes next, the chapters
 * in turn, and first what is from a sector that is not shown yet and begins with how many people got work.
 */
export function chosenStories<Story extends Choosable>(stories: readonly Story[]): ChosenStories<Story> {
  const chapters = chaptersOf(stories).map(({ items }) => items);
  const posters = chapters.flatMap((items) => items.slice(0, 1));
  const longest = Math.max(0, ...chapters.map(({ length }) => length));
  const inTurn = [...Array(longest).keys()]
    .slice(1)
    .flatMap((turn) => chapters.flatMap((items) => items[turn] ?? []));
  const shown = new Set(posters.flatMap(sectorsOf));
  const ranked = inTurn.map((story) => {
    const isNew = !sectorsOf(story).some((id) => shown.has(id));
    for (const id of sectorsOf(story)) shown.add(id);
    return { story, rank: (isNew ? 2 : 0) + (countsPeople(story) ? 1 : 0) };
  });
  const rows = ranked.sort((a, b) => b.rank - a.rank).map(({ story }) => story);
  return { posters, rows: rows.slice(0, mostRows) };
}

function countsPeople({ data }: Choosable): boolean {
  return data.figures[0]?.kind === 'placements';
}

function sectorsOf({ sectors }: Choosable): string[] {
  return sectors.map(({ id }) => id);
}
