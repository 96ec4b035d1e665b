import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { nothingSelected, orders } from './selection.ts';

const known = { sector: ['umc', 'rijk'], aanpak: ['teamplaatsing', 'werkpool'], doelgroep: ['doof'] };
const selections = fc.record({
  q: fc.string({ unit: 'grapheme', maxLength: 60 }).map((q) => q.trim()),
  literal: fc.constant(false),
  stories: fc.subarray(['umcg', 'cwi', 'zaanstad-werkom']),
  order: fc.constantFrom(undefined, ...orders),
  shown: fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: undefined }),
  facets: fc.record({
    sector: fc.subarray(known.sector),
    aanpak: fc.subarray(known.aanpak),
    doelgroep: fc.subarray(known.doelgroep),
  }),
});

describe('the address of the finder', () => {
  it('holds the whole state: what is written is read back', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(readAddress(writeAddress(selection), known)).toEqual(selection);
      }),
    );
  });

  it('reads any address without failing, and writes it back the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const address = writeAddress(readAddress(`?${search}`, known));
        expect(writeAddress(readAddress(address, known))).toBe(address);
      }),
    );
  });

  it('is empty when nothing is selected, and readable when something is', () => {
    expect(writeAddress(readAddress('', known))).toBe('');
    expect(writeAddress(readAddress('?doelgroep=doof&sector=rijk&q=bed+en&sector=umc', known))).toBe(
      '?q=bed+en&sector=umc&sector=rijk&doelgroep=doof',
    );
  });

  it('drops what it does not know, so that an old link still shows what it can', () => {
    const address = '?sector=zorg&sector=umc&kleur=rood&q=%20&letterlijk=ja&verhaal=A!&volgorde=x&toon=0';
    expect(readAddress(address, known)).toEqual({
      ...nothingSelected,
      facets: { sector: ['umc'], aanpak: [], doelgroep: [] },
    });
  });

  it('reads what a mail program made of it, and nothing that a newsletter hung onto it', () => {
    const asked = readAddress('?utm_source=nieuwsbrief&amp;q=bedden&amp;sector=umc&fbclid=x', known);
    expect(writeAddress(asked)).toBe('?q=bedden&sector=umc');
  });

  it('holds that words count as typed, only with words', () => {
    expect(readAddress('?q=autsime&letterlijk=ja', known).literal).toBe(true);
    expect(writeAddress(readAddress('?q=autsime&letterlijk=ja', known))).toBe('?q=autsime&letterlijk=ja');
  });

  it('cuts a query that no reader typed', () => {
    expect(readAddress(`?q=${'a'.repeat(500)}`, known).q).toHaveLength(200);
  });
});
