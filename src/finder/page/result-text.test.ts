import { expect, it } from 'vitest';
import { filtersText, missingText, showText, titleText } from './result-text.ts';

it('names the page after what was asked', () => {
  expect(titleText([], 3, 'Verhalen')).toBe('Verhalen');
  expect(titleText(['autisme', 'Rijk'], 2, 'Verhalen')).toBe('autisme, Rijk (2) | Verhalen');
});

it('says how many stories of a link are gone', () => {
  expect(missingText(1)).toBe('1 verhaal uit de link bestaat niet meer.');
  expect(missingText(2)).toBe('2 verhalen uit de link bestaan niet meer.');
});

it('counts on the buttons of the filters', () => {
  expect([filtersText(0), filtersText(2)]).toEqual(['Filters', 'Filters (2)']);
  expect([showText(1), showText(4)]).toEqual(['Toon 1 verhaal', 'Toon 4 verhalen']);
});
