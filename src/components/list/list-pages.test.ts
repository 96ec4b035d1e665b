import { describe, expect, it } from 'vitest';
import { listPages, listPaths, shownNumbers } from './list-pages.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the pages of a list', () => {
  it('hold all of it once, in its order', () => {
    const pages = listPages(numbers(250));
    expect(pages.map(({ number, of, items }) => [number, of, items.length])).toEqual([
      [1, 3, 100],
      [2, 3, 100],
      [3, 3, 50],
    ]);
    expect(pages.flatMap(({ items }) => items)).toEqual(numbers(250));
  });

  it('are one, also of an empty list', () => {
    expect(listPages(numbers(100))).toHaveLength(1);
    expect(listPages([])).toEqual([{ number: 1, of: 1, items: [] }]);
  });

  it('have addresses of which the first is that of the list', () => {
    const paths = listPaths(numbers(101), { title: 'Alle' });
    expect(paths.map(({ params }) => params.page)).toEqual([undefined, '2']);
    expect(paths[1]?.props).toEqual({ title: 'Alle', page: { number: 2, of: 2, items: [100] } });
  });

  it.each([
    [1, 1, [1]],
    [1, 4, [1, 2, 3, 4]],
    [1, 9, [1, 2, undefined, 9]],
    [3, 9, [1, 2, 3, 4, undefined, 9]],
    [4, 9, [1, 2, 3, 4, 5, undefined, 9]],
    [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
    [9, 9, [1, undefined, 8, 9]],
  ])('page %i of %i leads to %j', (number, of, shown) => {
    expect(shownNumbers(number, of)).toEqual(shown);
  });
});
