import { describe, expect, it } from 'vitest';
import { monthsInFeed, splitCalendar } from './calendar.ts';
import { monthAfter, monthBefore } from './months.ts';
import { releaseMonth } from './release-month.ts';

const calendar = ['2026-11', '2026-12', '2027-01', '2027-02'].map((month) => ({ month }));
const months = (entries: { month: string }[]) => entries.map(({ month }) => month);

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
  expect(releaseMonth('2026-04-20', '1796083200')).toBe('2026-12');
  expect(releaseMonth('2026-04-20', 'x')).toBe('2026-04');
  expect(releaseMonth(undefined, '')).toBe('');
});

it('a month has one before and after it, over the end of a year', () => {
  expect([monthAfter('2026-12'), monthBefore('2027-01'), monthAfter('2026-01')]).toEqual([
    '2027-01',
    '2026-12',
    '2026-02',
  ]);
});
