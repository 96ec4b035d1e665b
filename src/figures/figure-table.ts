import type { Story } from '../knowledge-base/library.ts';
import type { figureKinds } from '../taxonomy.ts';
import { lengthOf } from './amount.ts';

/** One figure of one story, ready for a row. */
export interface FigureRow {
  organisation: string;
  url: string;
  asOf: string;
  value: string;
  unit: string | undefined;
  label: string;
  /** Length of its bar, 0 to 1; undefined when it cannot be drawn beside the others. */
  share: number | undefined;
}

/**
 * All figures of one kind, longest bar first, those without a bar last. A bar is drawn where all rows can be
 * brought to one measure (see lengthOf).
 */
export function figureRows(
  stories: readonly Pick<Story, 'data' | 'name' | 'url'>[],
  kind: keyof typeof figureKinds,
): FigureRow[] {
  const rows = stories.flatMap(({ data, name, url }) =>
    data.figures
      .filter((figure) => figure.kind === kind)
      .map(({ value, unit, label }) => ({
        length: lengthOf({ value, unit, kind }),
        organisation: name,
        url,
        asOf: data.asOf,
        value,
        unit,
        label,
      })),
  );
  const largest = Math.max(0, ...rows.map(({ length }) => length ?? 0));
  return rows
    .sort((a, b) => (b.length ?? -1) - (a.length ?? -1) || a.organisation.localeCompare(b.organisation, 'nl'))
    .map(({ length, ...row }) => ({ ...row, share: length === undefined ? undefined : length / largest }));
}
