import { describe, expect, it } from 'vitest';
import { noticeText } from './notice-text.ts';

describe('what an old link says', () => {
  it('is nothing when all is well', () => {
    expect(noticeText({ dropped: 0 }, false)).toBe('');
  });

  it('speaks of the outcome only when that is shown', () => {
    expect(noticeText({ otherVersion: 0, dropped: 0 }, false)).toBe(
      'Deze link is gemaakt met een andere versie van de vragen. Je ziet de uitslag met de vragen van nu.',
    );
    expect(noticeText({ otherVersion: 0, dropped: 0 }, true)).toBe(
      'Deze link is gemaakt met een andere versie van de vragen. Geef antwoord op de vragen die open zijn.',
    );
  });

  it('counts the answers that are left out', () => {
    expect(noticeText({ dropped: 1 }, true)).toBe(
      'Eén antwoord uit de link kennen we niet. Dat is weggelaten.',
    );
    expect(noticeText({ dropped: 2 }, true)).toBe(
      '2 antwoorden uit de link kennen we niet. Die zijn weggelaten.',
    );
  });
});
