import { describe, expect, it } from 'vitest';
import { sourceTitle } from './source-title.ts';

const source = { title: 'Noor en haar planten', publication: 'Blad', year: 2020 };
const noor = { id: 'noor', name: 'Noor', role: 'de kweker', doelgroep: true, consent: 'artikel' } as const;

describe('the title of a source', () => {
  it('stands as it is while nobody objects', () => {
    expect(sourceTitle({ source, people: [noor] })).toBe('Noor en haar planten');
  });

  it('is left out when somebody has withdrawn consent, since it may hold the name', () => {
    const { name: _, ...nameless } = noor;
    expect(sourceTitle({ source, people: [{ ...nameless, consent: 'withdrawn' }] })).toBeUndefined();
  });
});
