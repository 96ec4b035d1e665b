import { describe, expect, it } from 'vitest';
import { amountOf, lengthOf } from './amount.ts';

describe('the number in a figure', () => {
  it.each([
    ['225', 225],
    ['13.000', 13000],
    ['125.000', 125000],
    ['ruim 30', 30],
    ['ongeveer 13.000', 13000],
    ['bijna 40', 40],
    ['ten minste 30', 30],
    ['circa 0,7', 0.7],
    ['10-15', undefined],
    ['februari 2018', undefined],
    ['1.5', undefined],
    ['', undefined],
  ])('%s is %s', (value, amount) => {
    expect(amountOf(value)).toBe(amount);
  });
});

describe('the length of a bar', () => {
  it.each([
    ['placements', 'zeker 60', 'mensen', 60],
    ['share', '11', 'procent', 11],
    ['share', 'circa 0,7', 'procent (eigen berekening)', 0.7],
    ['share', 'een derde', undefined, 100 / 3],
    ['share', 'het dubbele', undefined, undefined],
    ['period', '6', 'jaar', 72],
    ['period', '4,5', 'jaar', 54],
    ['period', 'een jaar', undefined, 12],
    ['period', 'ongeveer een half', 'jaar', 6],
    ['period', 'hoogstens 3', 'maanden', 3],
    ['period', '32', 'uur per week', undefined],
    ['period', '2', 'keer per jaar', undefined],
    ['period', 'maart 2017', undefined, undefined],
    ['period', 'jaar 1', undefined, undefined],
    ['scale', '19', 'paarden', undefined],
  ] as const)('%s: %s %s is %s', (kind, value, unit, length) => {
    expect(lengthOf({ kind, value, ...(unit === undefined ? {} : { unit }) })).toBe(length);
  });
});
