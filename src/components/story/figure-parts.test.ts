import { describe, expect, it } from 'vitest';
import { figureParts } from './figure-parts.ts';

describe('the parts of a figure', () => {
  it.each([
    ['90', '', '90', ''],
    ['bijna 40', 'bijna', '40', ''],
    ['ten minste 30', 'ten minste', '30', ''],
    ['ongeveer 13.000', 'ongeveer', '13.000', ''],
    ['circa 0,7', 'circa', '0,7', ''],
    ['10-15', '', '10-15', ''],
    ['11 procent', '', '11', 'procent'],
    ['sinds 2012', 'sinds', '2012', ''],
    ['een jaar', 'een jaar', '', ''],
    ['', '', '', ''],
  ])('of “%s”', (value, before, number, after) => {
    expect(figureParts(value)).toEqual({ before, number, after });
  });
});
