import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { edits, nearest } from './nearest.ts';

it.each([
  ['Conciërge’s', 'concierges'],
  ['Noord Brabant', 'noordbrabant'],
  ['P&O', 'po'],
  ['…', ''],
])('%s is folded into "%s"', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

describe('the edits from one word to another', () => {
  it.each([
    ['bed', 'bed', 0],
    ['uvw', 'uwv', 1],
    ['autsime', 'autisme', 1],
    ['autime', 'autisme', 1],
    ['wuv', 'uwv', 1],
    ['vwu', 'uwv', 2],
  ])('%s to %s: %i', (word, other, count) => {
    expect(edits(word, other)).toBe(count);
    expect(edits(other, word)).toBe(count);
  });
});

it('takes the first of the cheapest candidates, and none without a cost', () => {
  const costs = new Map([
    ['a', undefined],
    ['b', 2],
    ['c', 1],
    ['d', 1],
  ]);
  expect(nearest(costs.keys(), (key) => costs.get(key))).toBe('c');
  expect(nearest(['a'], (key) => costs.get(key))).toBeUndefined();
});
