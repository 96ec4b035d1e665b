import { expect, it } from 'vitest';
import { countText } from './count-text.ts';

it('says how many approaches are compared', () => {
  expect([0, 1, 2].map((count) => countText(count, 14))).toEqual([
    'Alle 14 aanpakken.',
    '1 aanpak gekozen. Kies er nog een om te vergelijken.',
    '2 aanpakken naast elkaar.',
  ]);
});
