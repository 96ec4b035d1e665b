import { describe, expect, it } from 'vitest';
import { countText, factsText } from './words.ts';

describe('the words of a booklet', () => {
  it('say how many stories it holds', () => {
    expect([0, 1, 2].map((count) => countText(count, 18))).toEqual([
      'Je hebt niets gekozen. Daarom staan alle 18 verhalen in je bundel.',
      '1 verhaal in je bundel.',
      '2 verhalen in je bundel.',
    ]);
  });

  it('say of when the facts are', () => {
    expect(factsText(['2019-01', '2019-01'])).toBe('De feiten in deze bundel zijn van januari 2019.');
    expect(factsText(['2019-06', '2020-03', '2019-01'])).toBe(
      'De feiten in deze bundel zijn van januari 2019 tot en met maart 2020.',
    );
  });
});
