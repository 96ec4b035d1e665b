import { parseRssFeed } from 'feedsmith';
import { describe, expect, it, vi } from 'vitest';
import { writeRss } from '../../feeds/rss.ts';
import { story as entry } from '../../knowledge-base/fixture-collections.ts';
import type { MonthStory } from '../../knowledge-base/library.ts';
import { joinStories } from '../../knowledge-base/stories.ts';
import { monthsInFeed, splitCalendar } from './calendar.ts';
import { feedOfCalendar } from './calendar-feed.ts';
import { monthAfter, monthBefore } from './month.ts';
import { releaseMonth } from './release-month.ts';

const calendar = ['2026-11', '2026-12', '2027-01', '2027-02'].map((month) => ({ month }));
const months = (entries: { month: string }[]) => entries.map(({ month }) => month);

const entryOf = (month: string, id: string): MonthStory => {
  const [story] = joinStories(
    [entry(id, 'Alfa', { title: id, summary: 'Zo.', asOfBasis: 'bron', asOf: '2019' })],
    [],
  );
  if (story === undefined) throw new Error('No story.');
  return { month, story, why: 'Nu.' };
};

it('an item of the feed is called by its month, and came a month before', async () => {
  const feed = feedOfCalendar([entryOf('2027-01', 'a'), entryOf('2027-02', 'b')], '2026-12');
  const rss = parseRssFeed(await writeRss(feed));
  expect(rss.items).toHaveLength(1);
  expect(rss.items?.[0]).toMatchObject({
    guid: { value: 'gewoon-doen:maand:2027-01', isPermaLink: false },
    title: 'Verhaal van januari 2027: a',
    pubDate: 'Tue, 01 Dec 2026 00:00:00 GMT',
    link: expect.stringMatching(/\/verhalen\/a\/$/),
  });
});

describe('the calendar in the month of a release', () => {
  it('has what is over apart', () => {
    const { past, coming } = splitCalendar(calendar, '2027-01');
    expect(months(past)).toEqual(['2026-12', '2026-11']);
    expect(months(coming)).toEqual(['2027-01', '2027-02']);
  });

  it('has the coming month in its feed, and none after that', () => {
    expect(months(monthsInFeed(calendar, '2026-12'))).toEqual(['2027-01', '2026-12', '2026-11']);
    expect(months(monthsInFeed(calendar, '2026-09'))).toEqual([]);
  });
});

it('the month of a release is that of its commit, or of the newest text', () => {
  expect(releaseMonth('2026-04-20', 1_796_083_200)).toBe('2026-12');
  vi.stubEnv('SOURCE_DATE_EPOCH', '');
  expect(releaseMonth('2026-04-20')).toBe('2026-04');
  expect(releaseMonth(undefined)).toBe('');
  vi.unstubAllEnvs();
});

it('a month has one before and after it, over the end of a year', () => {
  expect([monthAfter('2026-12'), monthBefore('2027-01'), monthAfter('2026-01')]).toEqual([
    '2027-01',
    '2026-12',
    '2026-02',
  ]);
});
