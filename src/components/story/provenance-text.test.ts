import { describe, expect, it } from 'vitest';
import { provenanceText } from './provenance-text.ts';

describe('how we know a story', () => {
  it('is told in one line: what it rests on, who tells it, of when, and who has read it', () => {
    const toldBy = 'de kweker en de begeleider';
    expect(
      provenanceText({
        provenance: { kind: 'interview', toldBy, checkedByOrganisation: false },
        asOf: '2019-01',
        asOfBasis: 'bron',
      }),
    ).toBe(
      'Dit verhaal komt uit één interview, verteld door de kweker en de begeleider. De feiten zijn van januari 2019. De organisatie heeft onze tekst niet nagekeken.',
    );
    expect(
      provenanceText({
        provenance: { kind: 'own-article', toldBy, checkedByOrganisation: true },
        asOf: '2019',
        asOfBasis: 'redactie',
      }),
    ).toBe(
      'Dit verhaal komt uit een artikel van de organisatie zelf, verteld door de kweker en de begeleider. De feiten zijn van rond 2019 (onze aanname). De organisatie heeft onze tekst nagekeken.',
    );
  });
});
