import { expect, it } from 'vitest';
import { yearsInWords } from './years.ts';

it.each([
  [[], ''],
  [['2019-01', '2019'], '2019'],
  [['2020-03', '2019'], '2019 en 2020'],
  [['2022-03', '2019', '2021-02'], '2019 tot en met 2022'],
])('the years of %j are "%s"', (dates, words) => {
  expect(yearsInWords(dates)).toBe(words);
});
