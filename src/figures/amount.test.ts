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
    ['plan', '310', 'banen', 310],
    ['target', 'ten minste 30', 'plaatsingen per jaar', 30],
    ['vacancy', 'veel', 'plekken', undefined],
    ['temporary', '6', 'jaar', 72],
    ['temporary', 'een jaar', undefined, 12],
    ['temporary', 'een half', 'jaar', 6],
    ['trial', 'hoogstens 3', 'maanden', 3],
    ['trial', '32', 'uur per week', undefined],
    ['trial', 'maart 2017', undefined, undefined],
    ['trial', 'jaar 1', undefined, undefined],
    ['period', '6', 'jaar', undefined],
    ['share', '11', 'procent', undefined],
    ['scale', '19', 'paarden', undefined],
  ] as const)('%s: %s %s is %s', (kind, value, unit, length) => {
    expect(lengthOf({ kind, value, ...(unit === undefined ? {} : { unit }) })).toBe(length);
  });
});
