import type { MonthStory } from '../../knowledge-base/library.ts';
import { monthAfter } from './month.ts';

/** The months of the calendar that are over in the month of the release, latest first, and the others in their order. */
export function splitCalendar<Entry extends Pick<MonthStory, 'month'>>(
  calendar: readonly Entry[],
  release: string,
): { past: Entry[]; coming: Entry[] } {
  return {
    past: calendar.filter(({ month }) => month < release).reverse(),
    coming: calendar.filter(({ month }) => month >= release),
  };
}

/**
 * The months that stand in the feed, latest first: up to the one after the month of the release. Who makes a newsletter needs
 * its story before the month begins, and a feed of a site that is seldom built is still in time.
 */
export function monthsInFeed<Entry extends Pick<MonthStory, 'month'>>(
  calendar: readonly Entry[],
  release: string,
): Entry[] {
  const last = monthAfter(release);
  return calendar.filter(({ month }) => month <= last).reverse();
}
