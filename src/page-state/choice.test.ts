import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice } from './choice.ts';

const known = ['talent-centraal', 'teamplaatsing', 'werkpool'];
const anyId = fc.oneof(fc.constantFrom(...known), fc.string());

describe('a choice from a list', () => {
  it('is read back from the address as it was written', () => {
    fc.assert(
      fc.property(fc.subarray(known), (chosen) => {
        expect(readChoice(writeChoice('aanpak', chosen), 'aanpak', known)).toEqual(chosen);
      }),
    );
  });

  it('holds what is known, in the order of the list and each once, whatever the address asks', () => {
    fc.assert(
      fc.property(fc.array(anyId), (asked) => {
        const search = writeChoice('verhaal', asked);
        expect(readChoice(search, 'verhaal', known)).toEqual(known.filter((id) => asked.includes(id)));
      }),
    );
  });

  it('reads its own name only', () => {
    fc.assert(
      fc.property(fc.subarray(known), (chosen) => {
        expect(readChoice(writeChoice('aanpak', chosen), 'verhaal', known)).toEqual([]);
      }),
    );
    expect(readChoice('?aanpak=werkpool&aanpak=x&aanpak=werkpool&q=1', 'aanpak', known)).toEqual([
      'werkpool',
    ]);
  });

  it('is no query string when nothing is chosen', () => {
    expect(writeChoice('aanpak', [])).toBe('');
  });
});
