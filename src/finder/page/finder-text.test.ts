import { describe, expect, it } from 'vitest';
import { nothingSelected } from '../selection.ts';
import { failureText, insteadText, relaxationText, statusText, suggestionText } from './finder-text.ts';

describe('what the finder says', () => {
  it('counts the stories that remain', () => {
    const bed = { ...nothingSelected, q: 'bed' };
    expect(statusText(3, 3, nothingSelected)).toBe('Alle 3 verhalen.');
    expect(statusText(1, 3, nothingSelected)).toBe('1 van de 3 verhalen.');
    expect(statusText(2, 3, bed)).toBe('2 van de 3 verhalen bij “bed”.');
    expect(statusText(0, 3, bed)).toBe('Geen verhalen gevonden bij “bed”.');
    expect(statusText(1, 3, { ...bed, q: 'bed kas' }, true)).toBe(
      'Geen verhaal heeft al je woorden. 1 verhaal heeft een deel ervan bij “bed kas”.',
    );
  });

  it('names a relaxation', () => {
    expect(relaxationText('Rijk', 2)).toBe('Zonder “Rijk”: 2 verhalen');
  });

  it('explains what it searched for instead', () => {
    const postings = new Map([[0, { weight: 1, positions: [] }]]);
    const instead = { kind: 'parts' as const, words: ['schoonmaak', 'team'] };
    expect(insteadText([{ typed: 'schoonmaakteam', instead, postings }])).toBe(
      'Geen verhaal heeft het woord “schoonmaakteam”. Dit zijn verhalen met “schoonmaak” en “team”.',
    );
    expect(insteadText([{ typed: 'bed', postings }])).toBeUndefined();
  });

  it('counts suggestions and says what still works', () => {
    expect(suggestionText(1)).toBe('1 suggestie. Kies met de pijltjes.');
    expect(failureText(false)).toContain('Je ziet daarom alle verhalen');
    expect(failureText(true)).toContain('in de titel');
  });
});
