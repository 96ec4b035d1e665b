import type { FactsDate } from '../dutch/facts-date.ts';
import type { Story } from '../knowledge-base/library.ts';
import type { StoryData } from '../schema/story.ts';
import type { figureKinds } from '../taxonomy.ts';
import { lengthOf } from './amount.ts';

export type FigureKind = keyof typeof figureKinds;

/** One figure of one story, ready for a row. */
export interface FigureRow extends FactsDate, Pick<StoryData['figures'][number], 'value' | 'label'> {
  organisation: string;
  url: string;
  unit: string | undefined;
  /** What a reader must know of this figure. */
  note: string | undefined;
  /** Length of its bar, 0 to 1; undefined when it cannot be drawn beside the others. */
  share: number | undefined;
}

/** A table of figures that can be read beside each other. */
export interface FigureTable {
  id: string;
  title: string;
  /** What the figures count, and what a bar shows, in Dutch. */
  about: string;
  /** The kinds of figures in it: of more than one, each has a heading of its own. */
  kinds: readonly [FigureKind, ...FigureKind[]];
}

/** The tables of /cijfers/, in their order. What happened, what was planned and what others did never share one. */
export const figureTables: readonly FigureTable[] = [
  {
    id: 'banen',
    title: 'Banen en plaatsingen',
    about: 'Banen en plaatsingen die er echt kwamen. De balk laat het aantal zien.',
    kinds: ['placements'],
  },
  {
    id: 'plannen',
    title: 'Plannen, doelen en open plekken',
    about: 'Wat toen nog moest komen. Tel dit dus niet bij de banen hierboven op.',
    kinds: ['plan', 'target', 'vacancy'],
  },
  {
    id: 'aandeel',
    title: 'Welk deel van het geheel?',
    about: 'De balk laat het percentage zien.',
    kinds: ['share'],
  },
  {
    id: 'tijd',
    title: 'Hoe lang en sinds wanneer?',
    about: 'De balk laat het aantal maanden zien. Een datum heeft geen balk.',
    kinds: ['period'],
  },
  {
    id: 'omvang',
    title: 'Hoe groot is het?',
    about: 'Elk getal telt hier iets anders. Daarom zijn er geen balken.',
    kinds: ['scale'],
  },
  {
    id: 'anderen',
    title: 'Hoe groot zijn anderen?',
    about:
      'Cijfers over een partner, een netwerk of een hele sector. Ze gaan niet over de organisatie van het verhaal.',
    kinds: ['context'],
  },
];

/**
 * All figures of one kind, longest bar first, those without a bar last. A bar is drawn where all rows can be
 * brought to one measure (see lengthOf).
 */
export function figureRows(
  stories: readonly Pick<Story, 'data' | 'name' | 'url'>[],
  kind: FigureKind,
): FigureRow[] {
  const rows = stories.flatMap(({ data: { figures, asOf, asOfBasis }, name, url }) =>
    figures
      .filter((figure) => figure.kind === kind)
      .map(({ value, unit, label, note }) => ({
        length: lengthOf({ value, unit, kind }),
        row: { organisation: name, url, asOf, asOfBasis, value, unit, label, note },
      })),
  );
  const largest = Math.max(0, ...rows.map(({ length }) => length ?? 0));
  return rows
    .sort(
      (a, b) =>
        (b.length ?? -1) - (a.length ?? -1) || a.row.organisation.localeCompare(b.row.organisation, 'nl'),
    )
    .map(({ length, row }) => ({ ...row, share: length === undefined ? undefined : length / largest }));
}
