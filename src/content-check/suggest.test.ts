import { describe, expect, it } from 'vitest';
import { suggest, suggestName } from './suggest.ts';

describe('the likeliest correction', () => {
  it.each([
    ['sumary', ['title', 'summary'], 'summary'],
    ['Gemeenten', ['gemeenten', 'rijk'], 'gemeenten'],
    ['univ', ['universiteiten', 'umc'], 'universiteiten'],
    ['zebra', ['title', 'summary'], undefined],
    ['', ['title'], undefined],
  ])('of %s among %s is %s', (found, names, expected) => {
    expect(suggestName(found, names)).toBe(expected);
  });

  it('also recognises a value by its label', () => {
    const candidates = new Map([['po', ['po', 'Primair onderwijs']]]);
    expect(suggest('primair onderwijs', candidates)).toBe('po');
  });
});
