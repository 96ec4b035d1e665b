import { expect, it } from 'vitest';
import { byName } from './by-name.ts';

it('has one order for things with the same name, whatever the order they come in', () => {
  const things = [
    { id: 'provincie-x-2', name: 'Provincie X' },
    { id: 'eindhoven', name: 'Éindhoven' },
    { id: 'provincie-x', name: 'Provincie X' },
    { id: 'amsterdam', name: 'Amsterdam' },
  ];
  const inOrder = (list: typeof things) =>
    list.toSorted(byName((thing) => thing.name)).map((thing) => thing.id);
  expect(inOrder(things)).toEqual(['amsterdam', 'eindhoven', 'provincie-x', 'provincie-x-2']);
  expect(inOrder(things.toReversed())).toEqual(inOrder(things));
});
