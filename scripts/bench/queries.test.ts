import { describe, expect, it } from 'vitest';
import { chooseQueries } from './queries.ts';

const story = (organisation: string, text: string) => ({ organisation, text });
const stories = [
  // More words begin with "groep", but that is often a word by itself.
  story('Gemeente A', 'collega groep begeleiding draagvlak verpleegkundige groepstaak groepswerk'),
  story('Gemeente B', 'collega groep begeleiding verpleegafdeling groepsgenoot groepsplaatsing'),
  story('Gemeente C', 'collega groep verpleegster verpleeg loopbaanpad'),
  story('Gemeente D', 'werkgever Aa en Maas'),
];

describe('the queries of a library', () => {
  const { kinds, many } = chooseQueries(stories);

  it('are of different kinds, and all have an answer', () => {
    expect(kinds).toEqual({
      'frequent word': 'begeleiding',
      'rare word': expect.stringMatching(/^(draagvlak|verpleeg\p{L}+|loopbaanpad|werkgever|groeps\p{L}+)$/u),
      organisation: 'Gemeente C',
      'two words': 'verpleegster verpleeg',
      'part of a compound': 'verpleeg',
    });
  });

  it('are many, from frequent to rare, one in four with a second word', () => {
    expect(many).toHaveLength(40);
    expect(many.filter((q) => q.endsWith(' begeleiding'))).toHaveLength(10);
    const words = new Set(stories.flatMap(({ text }) => text.split(' ')));
    for (const q of many) for (const word of q.split(' ')) expect(words).toContain(word);
  });
});
