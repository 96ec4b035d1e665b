import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, sorted, turned, writeTable } from './table-state.ts';

const known = { approaches: ['pool', 'team', 'pot'], columns: ['tempo', 'omvang'] };
const anyState = fc.record({
  chosen: fc.subarray(known.approaches),
  order: fc.option(fc.record({ column: fc.constantFrom(...known.columns), down: fc.boolean() }), {
    nil: undefined,
  }),
});

describe('the state of the table', () => {
  it('is read back from the address as it was written', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readTable(writeTable(state), known)).toEqual(state);
      }),
    );
  });

  it('drops what is not known, and what others hung onto the link', () => {
    expect(readTable('?utm_source=x&aanpak=pot&aanpak=x&aanpak=pool&volgorde=x-af', known)).toEqual({
      chosen: ['pool', 'pot'],
      order: undefined,
    });
    expect(writeTable({ chosen: [], order: undefined })).toBe('');
  });
});

describe('the order of the table', () => {
  it('turns at a second press, and begins anew at another column', () => {
    const up = turned(undefined, 'tempo');
    expect(up).toEqual({ column: 'tempo', down: false });
    expect(turned(up, 'tempo')).toEqual({ column: 'tempo', down: true });
    expect(turned(turned(up, 'tempo'), 'tempo')).toEqual(up);
    expect(turned(up, 'omvang')).toEqual({ column: 'omvang', down: false });
  });

  it('has what is not named last both ways, and keeps the order of what is equal', () => {
    const rows = ['b2', 'x', 'a1', 'c2'];
    const rank = (row: string) => (row === 'x' ? undefined : Number(row[1]));
    expect(sorted(rows, rank, false)).toEqual(['a1', 'b2', 'c2', 'x']);
    expect(sorted(rows, rank, true)).toEqual(['b2', 'c2', 'a1', 'x']);
  });
});
