/** The day (year-month-day) on which one of these texts was last published or gone over; undefined when none has a date. */
export function lastReviewed(
  ...texts: readonly { published?: string | undefined; reviewed?: string | undefined }[]
): string | undefined {
  return texts
    .map(({ published, reviewed }) => reviewed ?? published)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
