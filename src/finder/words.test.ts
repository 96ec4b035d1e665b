import { describe, expect, it } from 'vitest';
import { nothingSelected } from './selection.ts';
import { statusText, wayOutText } from './words.ts';

describe('what the finder says', () => {
  it('counts the stories that remain', () => {
    const bed = { ...nothingSelected, q: 'bed' };
    expect(statusText(3, 3, nothingSelected)).toBe('Alle 3 verhalen.');
    expect(statusText(1, 3, nothingSelected)).toBe('1 verhaal, van de 3.');
    expect(statusText(2, 3, bed)).toBe('2 verhalen bij “bed”, van de 3.');
    expect(statusText(0, 3, bed)).toBe('Geen verhalen gevonden bij “bed”.');
  });

  it('names the way out of nothing', () => {
    expect(wayOutText('Rijk', 2)).toBe('Zonder “Rijk”: 2 verhalen');
  });
});
