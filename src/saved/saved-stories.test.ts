import { describe, expect, it } from 'vitest';
import { SavedList, storageKey } from './saved-stories.ts';

/** A storage in memory, which may refuse to be written. */
function memory(before: Record<string, string> = {}, writable = true) {
  const values = new Map(Object.entries(before));
  const refuse = () => {
    if (!writable) throw new DOMException('full', 'QuotaExceededError');
  };
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      refuse();
      values.set(key, value);
    },
    removeItem: (key: string) => {
      refuse();
      values.delete(key);
    },
  };
}

describe('the saved stories', () => {
  it('are kept as ids, in their order, and leave nothing behind when the last is taken away', () => {
    const store = memory();
    const list = new SavedList(() => store);
    list.toggle('b');
    expect(list.toggle('a')).toEqual({ ids: ['b', 'a'], kept: true });
    expect([...store.values]).toEqual([[storageKey, 'b a']]);
    list.toggle('b');
    expect(list.toggle('a').ids).toEqual([]);
    expect(store.values.size).toBe(0);
  });

  it('are read anew before each change, since another tab may have changed them', () => {
    const store = memory();
    const [one, other] = [new SavedList(() => store), new SavedList(() => store)];
    one.toggle('a');
    expect(other.toggle('b').ids).toEqual(['a', 'b']);
    expect(one.clear().ids).toEqual([]);
    expect(other.read().ids).toEqual([]);
  });

  it('are ids only, each once, whatever is kept', () => {
    const store = memory({ [storageKey]: 'a  <b> a ../x c' });
    expect(new SavedList(() => store).read().ids).toEqual(['a', 'c']);
  });

  it.each([
    ['is full', () => memory({ [storageKey]: 'a' }, false), ['a', 'b']],
    [
      'is forbidden',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
      ['b'],
    ],
  ])('last as long as the page when the storage %s', (_, store, ids) => {
    const list = new SavedList(store);
    expect(list.toggle('b')).toEqual({ ids, kept: false });
    expect(list.read()).toEqual({ ids, kept: false });
  });
});
