import { expect, it } from 'vitest';
import { comparedText, countText } from './count-text.ts';

it('says how many approaches are ticked and compared', () => {
  expect([0, 1, 2].map(countText)).toEqual([
    'Nog geen aanpak aangevinkt.',
    '1 aanpak aangevinkt. Kies er nog een om te vergelijken.',
    '2 aanpakken aangevinkt.',
  ]);
  expect([1, 2].map(comparedText)).toEqual(['1 aanpak', '2 aanpakken naast elkaar']);
});
