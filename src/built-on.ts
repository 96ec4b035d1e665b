/**
 * The day (year-month-day, in UTC) of what is built, as SOURCE_DATE_EPOCH says it: of the last commit (scripts/site/build-site.ts).
 * Undefined where nobody knows of a commit. https://reproducible-builds.org/specs/source-date-epoch/
 */
export function dayOfCommit(epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): string | undefined {
  return /^\d{1,11}$/.test(epoch ?? '')
    ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
    : undefined;
}

/** The day of what is built, or today where there is no commit. What a page says of time is as of this day: one commit, one site. */
export function builtOn(): string {
  return dayOfCommit() ?? new Date().toISOString().slice(0, 10);
}
