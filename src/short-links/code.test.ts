import { describe, expect, it } from 'vitest';
import { codePattern, freeCode, meantCode } from './code.ts';

describe('a code for a short link', () => {
  it('has four signs that nobody takes for another, and begins with a letter', () => {
    const codes = Array.from({ length: 2000 }, () => freeCode(new Set()));
    expect(codes.filter((code) => !codePattern.test(code))).toEqual([]);
    expect(new Set(codes.join('')).intersection(new Set('aeiouyl01')).size).toBe(0);
    expect(codes.filter((code) => Number.isFinite(Number(code)))).toEqual([]);
  });

  it('is never one that is taken', () => {
    let turn = 0;
    const draws = [0, 0, 0, 0, 0, 0, 0.999, 0];
    const code = freeCode(new Set(['bbbb']), () => draws[turn++] ?? 0);
    expect(code).toBe('bbb9');
    expect(() => freeCode(new Set(['bbbb']), () => 0)).toThrow(/None of 1000/);
  });

  it.each([
    ['K7M3', 'k7m3'],
    [' k7-m3. ', 'k7m3'],
    ['k7ml', undefined],
    ['k7m', undefined],
    ['7km3', undefined],
  ])('%s is read as %s', (written, code) => {
    expect(meantCode(written)).toBe(code);
  });
});
