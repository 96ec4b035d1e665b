import type { FactsDate } from '../dutch/facts-date.ts';
import type { Story } from '../knowledge-base/library.ts';
import type { StoryData } from '../schema/story.ts';
import type { figureKinds } from '../taxonomy.ts';
import { lengthOf } from './amount.ts';

/** How many rows of a table the page shows: six tables are to come at once on a slow line. The files hold all rows. */
const mostRows = 15;

export type FigureKind = keyof typeof figureKinds;
/** What a row needs of its story. */
export type FigureStory = Pick<Story, 'data' | 'name' | 'url' | 'sectors'>;

/** A row of a table: which story it is of, and when that was. */
export interface StoryRow extends FactsDate {
  organisation: string;
  url: string;
  /** The labels of its sectors. */
  sectors: readonly string[];
}

/** One figure of one story. */
export interface FigureRow extends StoryRow, Pick<StoryData['figures'][number], 'value' | 'label' | 'kind'> {
  unit: string | undefined;
  /** What a reader must know of this figure. */
  note: string | undefined;
  /** Length of its bar, 0 to 1; undefined when it cannot be drawn beside the others. */
  share: number | undefined;
}

/** One answer of a story in words. */
export interface AnswerRow extends StoryRow {
  answer: string;
}

/**
 * The figures of these kinds, by kind, longest bar first, those without a bar last. All bars are on one scale, so the
 * kinds must count the same; see lengthOf.
 */
export function figureRows(stories: readonly FigureStory[], kinds: readonly FigureKind[]): FigureRow[] {
  const rows = stories.flatMap((story) =>
    story.data.figures
      .filter((figure) => kinds.includes(figure.kind))
      .map((figure) => ({
        length: lengthOf(figure),
        row: { ...rowOf(story), unit: undefined, note: undefined, ...figure },
      })),
  );
  const largest = Math.max(0, ...rows.map(({ length }) => length ?? 0));
  return rows
    .sort(
      (a, b) =>
        kinds.indexOf(a.row.kind) - kinds.indexOf(b.row.kind) ||
        (b.length ?? -1) - (a.length ?? -1) ||
        a.row.organisation.localeCompare(b.row.organisation, 'nl'),
    )
    .map(({ length, row }) => ({ ...row, share: length === undefined ? undefined : length / largest }));
}

/** What the stories say in one row of what it took, by organisation; and how many say nothing. */
export function answerRows(
  stories: readonly FigureStory[],
  question: 'budget' | 'pace',
): { rows: AnswerRow[]; silent: number } {
  const all = stories.map((story) => ({ ...rowOf(story), answer: story.data.takes[question] }));
  const rows = all
    .filter(({ answer }) => answer !== 'niet genoemd')
    .map((row) => ({ ...row, answer: row.answer.charAt(0).toUpperCase() + row.answer.slice(1) }))
    .sort((a, b) => a.organisation.localeCompare(b.organisation, 'nl'));
  return { rows, silent: all.length - rows.length };
}

/** The figures that stand in the page: where there is not room for all the largest, in the order that they have. */
export function largestFigures(rows: readonly FigureRow[], most = mostRows): FigureRow[] {
  return firstBy(rows, (a, b) => (b.share ?? -1) - (a.share ?? -1), most);
}

/** The answers that stand in the page: where there is not room for all the newest, in the order that they have. */
export function newestAnswers(rows: readonly AnswerRow[], most = mostRows): AnswerRow[] {
  return firstBy(rows, (a, b) => b.asOf.localeCompare(a.asOf), most);
}

function firstBy<Row>(rows: readonly Row[], order: (a: Row, b: Row) => number, most: number): Row[] {
  const first = new Set(rows.toSorted(order).slice(0, most));
  return rows.filter((row) => first.has(row));
}

function rowOf({ name, url, sectors, data: { asOf, asOfBasis } }: FigureStory): StoryRow {
  return { organisation: name, url, sectors: sectors.map(({ label }) => label), asOf, asOfBasis };
}
