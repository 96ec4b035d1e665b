import { expect, it } from 'vitest';
import { alternatives } from './alternatives.ts';
import { countedStories } from './counted-stories.ts';
import { enumeration } from './enumeration.ts';
import { numberWord } from './number-word.ts';

it('writes small numbers in words', () => {
  expect([1, 7, 12, 13].map(numberWord)).toEqual(['Eén', 'Zeven', 'Twaalf', '13']);
});

it('joins names as a sentence does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumeration)).toEqual(['', 'a', 'a en b', 'a, b en c']);
});

it('joins names as a choice does', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(alternatives)).toEqual(['a', 'a of b', 'a, b of c']);
});

it('counts stories', () => {
  expect([0, 1, 2].map(countedStories)).toEqual(['0 verhalen', '1 verhaal', '2 verhalen']);
});
