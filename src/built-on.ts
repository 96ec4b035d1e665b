import { readSettings } from './settings.ts';

/**
 * The day (year-month-day, in UTC) of what is built, as SOURCE_DATE_EPOCH says it in seconds since 1970: of the last commit
 * (scripts/site/build-site.ts). Undefined where nobody knows of a commit. https://reproducible-builds.org/specs/source-date-epoch/
 */
export function dayOfCommit(epoch: number | undefined = readSettings().sourceDate): string | undefined {
  return epoch === undefined ? undefined : new Date(epoch * 1000).toISOString().slice(0, 10);
}

/** The day of what is built, or today where there is no commit. What a page says of time is as of this day: one commit, one site. */
export function builtOn(): string {
  return dayOfCommit() ?? new Date().toISOString().slice(0, 10);
}
