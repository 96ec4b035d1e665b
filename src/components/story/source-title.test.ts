import { describe, expect, it } from 'vitest';
import { sourceTitle } from './source-title.ts';

const source = { title: 'Noor en haar planten', publication: 'Blad', year: 2020 };
const noor = { id: 'noor', name: 'Noor', role: 'de kweker', doelgroep: true, consent: 'artikel' } as const;

describe('the title of a source', () => {
  it('stands as it is while nobody objects', () => {
    expect(sourceTitle({ source, people: [noor] })).toBe('Noor en haar planten');
  });

  it('is left out when it names someone who has withdrawn consent', () => {
    expect(sourceTitle({ source, people: [{ ...noor, consent: 'withdrawn' }] })).toBeUndefined();
    expect(
      sourceTitle({
        source: { ...source, title: 'Noordwijk bloeit' },
        people: [{ ...noor, consent: 'withdrawn' }],
      }),
    ).toBe('Noordwijk bloeit');
  });
});
