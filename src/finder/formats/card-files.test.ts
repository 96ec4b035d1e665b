import { expect, it } from 'vitest';
import { cardFileOf } from './card-files.ts';

it('no library has more than 300 files with cards, and each card is in one of them', () => {
  for (const stories of [61, 300, 301, 1000, 4999, 5000]) {
    const files = Array.from({ length: stories }, (_, story) => cardFileOf(story, stories));
    expect(new Set(files).size, String(stories)).toBeLessThanOrEqual(300);
    expect(files).toEqual(files.toSorted((a, b) => a - b));
  }
});
