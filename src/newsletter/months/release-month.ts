import { dayOfCommit } from '../../built-on.ts';
import { lastReviewed } from '../../knowledge-base/last-reviewed.ts';
import type { Story } from '../../knowledge-base/library.ts';
import { readSettings } from '../../settings.ts';

/**
 * The month (year-month) of what is built: of SOURCE_DATE_EPOCH, which the build takes from the commit, or else of `newest`, the
 * last day (year-month-day) that the texts name. Never of the clock: the same texts make the same site.
 */
export function releaseMonth(
  newest: string | undefined,
  epoch: number | undefined = readSettings().sourceDate,
): string {
  return (dayOfCommit(epoch) ?? newest ?? '').slice(0, 7);
}

/** The month of what is built from these stories. */
export function releaseOf(stories: readonly Pick<Story, 'data'>[]): string {
  return releaseMonth(lastReviewed(...stories.map(({ data }) => data)));
}
