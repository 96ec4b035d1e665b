import { expect, it } from 'vitest';
import { byLetter } from './by-letter.ts';

it('puts names under the letter that a reader looks for', () => {
  const names = ['’s Heeren Loo', '3D-werk', 'Één loket', 'Entree'];
  expect(
    byLetter(names.map((label) => ({ label }))).map(({ letter, things }) => [letter, things.length]),
  ).toEqual([
    ['S', 1],
    ['0-9', 1],
    ['E', 2],
  ]);
});
