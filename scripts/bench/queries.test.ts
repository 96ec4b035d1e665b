import { describe, expect, it } from 'vitest';
import { chooseQueries } from './queries.ts';

const story = (organisation: string, text: string) => ({ organisation, text });
const stories = [
  story('Gemeente A', 'collega begeleiding draagvlak verpleegkundige'),
  story('Gemeente B', 'collega begeleiding verpleegafdeling'),
  story('Gemeente C', 'collega verpleegster verpleeg loopbaanpad'),
  story('Gemeente D', 'werkgever Aa en Maas'),
];

describe('the queries of a library', () => {
  const { kinds, many } = chooseQueries(stories);

  it('are of different kinds, and all have an answer', () => {
    expect(kinds).toEqual({
      'frequent word': 'begeleiding',
      'rare word': expect.stringMatching(/^(draagvlak|verpleeg\p{L}+|loopbaanpad|werkgever)$/u),
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
