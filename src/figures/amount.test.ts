import { describe, expect, it } from 'vitest';
import { amountOf } from './amount.ts';

describe('the number in a figure', () => {
  it.each([
    ['225', 225],
    ['13.000', 13000],
    ['125.000', 125000],
    ['ruim 30', 30],
    ['ongeveer 13.000', 13000],
    ['bijna 40', 40],
    ['circa 0,7', 0.7],
    ['10-15', undefined],
    ['februari 2018', undefined],
    ['een jaar', undefined],
    ['1.5', undefined],
    ['', undefined],
  ])('%s is %s', (value, amount) => {
    expect(amountOf(value)).toBe(amount);
  });
});
