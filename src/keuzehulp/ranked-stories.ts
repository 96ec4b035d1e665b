import type { Model, StoryInModel } from './model.ts';

/** Who is shown a story: anyone; visitors of a sector; only those whose package it combined. */
export type Audience = 'anyone' | { sector: string } | 'package';

/**
 * The stories that an outcome can show as far as they rank, in little: a word for each, in order of their ids, of letters
 * that stand for approaches or sectors, in the order of the alphabet. A story is known by its number in that order, and by its place in
 * the library.
 */
export interface RankedStories {
  /** The ids that the letters stand for, from "a". */
  approaches: string[];
  sectors: string[];
  /** What each story is about, what it touches, and its sectors. */
  about: string;
  touches: string;
  from: string;
  /** The audience of each: a dot for anyone, the letter of a sector, or a tilde for those whose package it combined. */
  audiences: string;
  /** The place of each, less that of the one before, which is mostly one. */
  steps: number[];
  /** The numbers of the stories that reasons name, by id. */
  named: Record<string, number>;
}

/** A story as far as it ranks. */
export interface RankableStory {
  id: string;
  about: readonly string[];
  touches: readonly string[];
  sectors: readonly string[];
}

/** A story before it has a number. */
export interface StoryToRank extends RankableStory {
  audience: Audience;
}

/** A story of the model with a number instead of an id, and in the order of the ids. */
export interface NumberedStory extends StoryInModel {
  about: readonly string[];
  /** In the order of the library. */
  place: number;
  /** Which line is of this story, in the order of the files. */
  line: number;
}

/** A model whose stories have numbers. */
export interface NumberedModel extends Model {
  stories: NumberedStory[];
}

/** How many lines one file holds: those that a visitor sees stand near each other. */
export const linesInPart = 20;

/** A story as the outcome shows it. */
export interface StoryLine {
  id: string;
  name: string;
  title: string;
  url: string;
  /** Its organisation and its sectors. */
  from: string;
}

/** Packs the stories, which come in the order of the library; `named` are the ids of those that reasons name. */
export function packStories(stories: readonly StoryToRank[], named: ReadonlySet<string>): RankedStories {
  const placed = stories.map((story, place) => ({ ...story, place })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const approaches = [...new Set(placed.flatMap(({ about, touches }) => [...about, ...touches]))].sort();
  const sectors = [...new Set(placed.flatMap((story) => story.sectors))].sort();
  const column = (of: (story: StoryToRank) => readonly string[], list: readonly string[]) =>
    placed
      .map((story) =>
        of(story)
          .map((id) => letter(list.indexOf(id)))
          .sort()
          .join(''),
      )
      .join(' ');
  return {
    approaches,
    sectors,
    about: column(({ about }) => about, approaches),
    touches: column(({ touches }) => touches, approaches),
    from: column((story) => story.sectors, sectors),
    audiences: placed.map(({ audience }) => signOf(audience, sectors)).join(''),
    steps: placed.map(({ place }, number) => place - (placed[number - 1]?.place ?? 0)),
    named: Object.fromEntries(placed.flatMap(({ id }, number) => (named.has(id) ? [[id, number]] : []))),
  };
}

/** The packed stories; `groupOf` gives the group of a sector. */
export function unpackStories(packed: RankedStories, groupOf: (sector: string) => string): NumberedStory[] {
  const columnOf = (column: string, list: readonly string[]) =>
    column.split(' ').map((word) => [...word].map((one) => list[one.charCodeAt(0) - first] ?? ''));
  const about = columnOf(packed.about, packed.approaches);
  const touches = columnOf(packed.touches, packed.approaches);
  const from = columnOf(packed.from, packed.sectors);
  const lines = linesOf(packed.audiences);
  let place = 0;
  return packed.steps.map((step, number) => {
    place += step;
    const [core = [], touched = [], sectors = []] = [about[number], touches[number], from[number]];
    return {
      id: numberedId(number),
      approaches: [...core, ...touched],
      about: core,
      sectors,
      groups: sectors.map(groupOf),
      place,
      line: lines[number] ?? 0,
    };
  });
}

function signOf(audience: Audience, sectors: readonly string[]): string {
  if (audience === 'anyone') return '.';
  return audience === 'package' ? '~' : letter(sectors.indexOf(audience.sector));
}

/** The line of each packed story: those for one audience stand together. */
function linesOf(audiences: string): number[] {
  const inOrder = [...audiences]
    .map((sign, number) => ({ sign, number }))
    .sort((a, b) => a.sign.charCodeAt(0) - b.sign.charCodeAt(0));
  const lines: number[] = [];
  inOrder.forEach(({ number }, line) => {
    lines[number] = line;
  });
  return lines;
}

/** A number as an id that sorts as the ids themselves do. */
export function numberedId(number: number): string {
  return String(number).padStart(6, '0');
}

const first = 'a'.charCodeAt(0);
const letter = (index: number): string => String.fromCharCode(first + index);
