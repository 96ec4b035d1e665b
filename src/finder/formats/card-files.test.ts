import { expect, it } from 'vitest';
import { cardFileOf, mostCardFiles } from './card-files.ts';

it('no library has more files with cards than may be, and each card is in one of them', () => {
  for (const stories of [61, 1000, 1001, 4999, 5000]) {
    const files = Array.from({ length: stories }, (_, story) => cardFileOf(story, stories));
    expect(new Set(files).size, String(stories)).toBeLessThanOrEqual(mostCardFiles);
    expect(files).toEqual(files.toSorted((a, b) => a - b));
  }
});
