import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceText, readChoice, writeChoice } from './choice.ts';

const known = ['talent-centraal', 'teamplaatsing', 'werkpool'];

describe('the choice of approaches to compare', () => {
  it('is read back from the address as it was written', () => {
    fc.assert(
      fc.property(fc.subarray(known), (chosen) => {
        expect(readChoice(writeChoice(chosen), known)).toEqual(chosen);
      }),
    );
  });

  it('drops what it does not know, and what is there twice', () => {
    expect(readChoice('?aanpak=werkpool&aanpak=x&aanpak=teamplaatsing&aanpak=werkpool&q=1', known)).toEqual([
      'teamplaatsing',
      'werkpool',
    ]);
  });

  it('is said in words', () => {
    expect([0, 1, 2].map((count) => choiceText(count, 14))).toEqual([
      'Alle 14 aanpakken.',
      '1 aanpak gekozen. Kies er nog een om te vergelijken.',
      '2 aanpakken naast elkaar.',
    ]);
  });
});
