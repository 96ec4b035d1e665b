import { expect, it } from 'vitest';
import { usualYear } from './usual-year.ts';

const of = (...months: string[]) => usualYear(months.map((asOf) => ({ data: { asOf } })));

it('is the year of most stories, and the latest of equals', () => {
  expect(of('2019-01', '2020-03', '2019-09')).toBe('2019');
  expect(of('2019-01', '2020-03')).toBe('2020');
  expect(of()).toBe('');
});
