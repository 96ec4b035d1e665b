import { describe, expect, it } from 'vitest';
import { OutdatedPage } from '../search/fetch-file.ts';
import { nothingSelected } from '../selection.ts';
import { libraryFailure, relaxationText, searchFailure, statusText } from './finder-text.ts';

describe('what the finder says', () => {
  it('counts the stories that remain', () => {
    const bed = { ...nothingSelected, q: 'bed' };
    expect(statusText(3, 3, nothingSelected)).toBe('Alle 3 verhalen.');
    expect(statusText(1, 3, nothingSelected)).toBe('1 van de 3 verhalen.');
    expect(statusText(2, 3, bed)).toBe('2 van de 3 verhalen bij “bed”.');
    expect(statusText(0, 3, bed)).toBe('Geen verhalen gevonden bij “bed”.');
    expect(statusText(1, 3, { ...bed, q: 'bed kas' }, { complete: 0 })).toBe(
      'Geen verhaal heeft al je woorden. 1 verhaal heeft een deel ervan bij “bed kas”.',
    );
  });

  it('names a relaxation', () => {
    expect(relaxationText('Rijk', 2)).toBe('Zonder “Rijk”: 2 verhalen');
  });

  it('says what still works when something fails, and when only a new page helps', () => {
    expect(searchFailure('unreachable', false).text).toContain('Je ziet daarom alle verhalen');
    expect(searchFailure('unreachable', true).text).toContain('in de titel');
    expect(searchFailure('outdated', true)).toMatchObject({ isOutdated: true });
    expect(libraryFailure(new Error('500'))).toMatchObject({ isOutdated: false });
    expect(libraryFailure(new OutdatedPage('/zoek/'))).toMatchObject({ isOutdated: true });
  });
});
