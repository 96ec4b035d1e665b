import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownParameters } from './own-parameters.ts';

const read = (search: string, ...names: string[]) => String(ownParameters(search, names));

describe('the parameters that a page knows', () => {
  it('are kept in their order, and nothing else is', () => {
    expect(read('?utm_source=x&sector=umc&fbclid=y&q=bedden&mtm_campaign=z&sector=rijk', 'q', 'sector')).toBe(
      'sector=umc&q=bedden&sector=rijk',
    );
    expect(read('', 'q')).toBe('');
  });

  it('are read when a mail program wrote the separator as an entity, once or twice, encoded or not', () => {
    for (const separator of ['&amp;', '&amp;amp;', '&AMP;', '&amp%3B'])
      expect(read(`?q=bedden${separator}sector=umc`, 'q', 'sector')).toBe('q=bedden&sector=umc');
  });

  it('are read without the signs of a sentence behind the link', () => {
    const signs = '. , ) ). ; ! ? ] * + %3E %20 %0A %22 %27 %29 %2C %2E %5D %C2%A0 %E2%80%9D'.split(' ');
    for (const sign of signs)
      expect(read(`?q=bedden&sector=umc${sign}`, 'q', 'sector'), sign).toBe('q=bedden&sector=umc');
    expect(ownParameters(`?${new URLSearchParams({ q: 'bedden (oud)' })}`, ['q']).get('q')).toBe(
      'bedden (oud)',
    );
  });

  it('are read when a tool hung its marks behind a second question mark', () => {
    expect(read('?q=bedden&sector=umc?utm_source=brief&utm_medium=mail', 'q', 'sector')).toBe(
      'q=bedden&sector=umc',
    );
  });

  it('keep an ampersand within a value', () => {
    expect(ownParameters('?q=bed+%26amp%3B+bad', ['q']).get('q')).toBe('bed &amp; bad');
  });

  it('are the same however many others stand between them', () => {
    const other = fc.tuple(fc.stringMatching(/^[a-z_]{4,8}$/), fc.string());
    fc.assert(
      fc.property(fc.array(other), fc.array(other), fc.string(), (before, after, value) => {
        const search = `?${new URLSearchParams([...before, ['q', value], ...after])}`;
        expect(ownParameters(`${search}&end=x`, ['q']).getAll('q')).toEqual([value]);
      }),
    );
  });
});
