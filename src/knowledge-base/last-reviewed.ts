/** What says when a text changed: the day it came, the day somebody went over it, and what happened since (day or month). */
interface Dated {
  published?: string | undefined;
  reviewed?: string | undefined;
  since?: readonly { on: string }[];
}

/** The day (year-month-day) on which one of these texts was last published, gone over or added to; undefined without a date. */
export function lastReviewed(...texts: readonly Dated[]): string | undefined {
  return texts
    .flatMap(({ published, reviewed, since = [] }) => [
      reviewed ?? published,
      ...since.map(({ on }) => firstDayOf(on)),
    ])
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function firstDayOf(date: string): string {
  return date.length === '2026-01'.length ? `${date}-01` : date;
}
