import { describe, expect, it } from 'vitest';
import { decodePostings } from '../formats/posting-lists.ts';
import { quickWords, type WeightedTexts, weightedStems } from './quick-words.ts';

const stemsOf = (texts: WeightedTexts) => weightedStems(texts, () => []);

describe('the quick index', () => {
  it('gives back per stem the pages with their heaviest weight', () => {
    const words = quickWords([
      stemsOf([[10, 'Bedden en teams']]),
      stemsOf([[4, 'een bed']]),
      stemsOf([
        [9, 'no-riskpolis'],
        [4, 'bed'],
      ]),
    ]);
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
    const stems = weightedStems([[10, 'Bed']], (text) => [{ after: text.length, words: ['ledikant'] }]);
    expect(quickWords([stems]).ledikant).toEqual([0, 9]);
  });
});
