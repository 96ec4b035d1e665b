import { expect, it } from 'vitest';
import { alternatives } from './alternatives.ts';
import { countedStories } from './counted-stories.ts';
import { enumeration } from './enumeration.ts';
import { numberAtSentenceStart, numberWord } from './number-word.ts';
import { termOrigin } from './term-origin.ts';

it('writes small numbers in words, also as the first word of a sentence', () => {
  expect([1, 7, 14, 20, 21].map(numberWord)).toEqual(['één', 'zeven', 'veertien', 'twintig', '21']);
  expect([1, 7, 14, 20, 21].map(numberAtSentenceStart)).toEqual([
    'Eén',
    'Zeven',
    'Veertien',
    'Twintig',
    '21',
  ]);
});

it('joins names as a sentence does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumeration)).toEqual(['', 'a', 'a en b', 'a, b en c']);
});

it('joins names as a choice does', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(alternatives)).toEqual(['a', 'a of b', 'a, b of c']);
});

it('says where the explanation of a term comes from', () => {
  expect(termOrigin({ basis: 'bron', asOf: '2019-06' })).toBe('Uitleg uit de bron, juni 2019.');
  expect(termOrigin({ basis: 'bron', asOf: '2019' })).toBe('Uitleg uit de bron, 2019.');
  expect(termOrigin({ basis: 'redactie', asOf: '2019-06' })).toBe('Uitleg van de redactie.');
});

it('counts stories', () => {
  expect([0, 1, 2].map(countedStories)).toEqual(['0 verhalen', '1 verhaal', '2 verhalen']);
});
