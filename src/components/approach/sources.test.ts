import { expect, it } from 'vitest';
import { isMixed, numbersOf, sourcesOf } from './sources.ts';

const a = { id: 'a', label: 'A', url: '/a/' };
const b = { id: 'b', label: 'B', url: '/b/' };
const statement = (...from: (typeof a)[]) => ({ basis: 'bron' as const, from });

it('statements of one section name each story once, and refer to it by number when there are more', () => {
  const both = [statement(b), statement(a, b), statement()];
  expect(sourcesOf(both)).toEqual([b, a]);
  expect(both.map((one) => numbersOf(one, sourcesOf(both)))).toEqual([[1], [1, 2], []]);
  expect(numbersOf(statement(a), sourcesOf([statement(a)]))).toEqual([]);
  expect(isMixed(both)).toBe(false);
  expect(isMixed([...both, { basis: 'redactie', from: [] }])).toBe(true);
});
