import { describe, expect, it } from 'vitest';
import { decodePostings } from '../formats/posting-lists.ts';
import { quickWords } from './quick-words.ts';

describe('the quick index', () => {
  it('gives back per stem the pages with their heaviest weight', () => {
    const words = quickWords(
      [
        [[10, 'Bedden en teams']],
        [[4, 'een bed']],
        [
          [9, 'no-riskpolis'],
          [4, 'bed'],
        ],
      ],
      () => [],
    );
    expect(decodePostings(words.bed ?? [])).toEqual(
      new Map([
        [0, 10],
        [1, 4],
        [2, 4],
      ]),
    );
    expect(Object.keys(words)).toEqual(['bed', 'no', 'noriskpolis', 'riskpolis', 'team']);
  });

  it('counts other words for it less', () => {
    const words = quickWords([[[10, 'Bed']]], (text) => [{ after: text.length, words: ['ledikant'] }]);
    expect(words.ledikant).toEqual([0, 9]);
  });
});
