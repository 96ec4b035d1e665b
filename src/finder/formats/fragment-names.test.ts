import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byShortened, shortened } from './fragment-names.ts';

describe('shortened names of fragments', () => {
  it('are as short as is still unique', () => {
    expect(shortened(['nl_a1ff', 'nl_a2ff', 'nl_b3', 'nl_b3c'])).toEqual(['a1', 'a2', 'b3', 'b3c']);
  });

  it('find their own value', () => {
    const hashes = fc.uniqueArray(fc.stringMatching(/^nl_[0-9a-f]{1,4}$/), { minLength: 1 });
    fc.assert(
      fc.property(hashes, (names) => {
        const values = new Map(shortened(names).map((name, number) => [name, number]));
        expect(names.map((name) => byShortened(name, values))).toEqual(names.map((_, number) => number));
      }),
    );
  });

  it('know nothing of another name', () => {
    expect(byShortened('nl_c0', new Map([['a', 1]]))).toBeUndefined();
  });
});
