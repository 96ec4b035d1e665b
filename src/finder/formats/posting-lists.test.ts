import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupPostings, ungroupPostings } from './posting-lists.ts';

it('groups stems by their posting lists, and reads back each', () => {
  const lists = fc.dictionary(
    fc.stringMatching(/^[a-z0-9é]{1,5}$/),
    fc.constantFrom<number[][]>([1, 9], [1, 9, 2, 4], [12, 10]),
    { minKeys: 1 },
  );
  fc.assert(
    fc.property(lists, (all) => {
      expect(ungroupPostings(groupPostings(all))).toEqual({ ...all });
    }),
  );
  expect(groupPostings({ team: [1, 9], bed: [2, 4], teams: [1, 9] })).toBe('1 9:team teams\n2 4:bed');
});
