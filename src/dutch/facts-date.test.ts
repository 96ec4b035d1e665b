import { expect, it } from 'vitest';
import { factsDateInWords } from './facts-date.ts';

it.each([
  ['2019-01', 'bron', 'januari 2019'],
  ['2019', 'bron', '2019'],
  ['2019', 'redactie', 'rond 2019 (onze aanname)'],
  ['2019-06', 'redactie', 'rond juni 2019 (onze aanname)'],
] as const)('says %s (%s) as "%s"', (asOf, asOfBasis, words) => {
  expect(factsDateInWords({ asOf, asOfBasis })).toBe(words);
});
