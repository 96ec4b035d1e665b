import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const texts = (...pieces: string[]) => sentencesOf(pieces).map(({ text }) => text);

describe('the sentences of a block', () => {
  it('end at a full stop, a question mark or the end of the block', () => {
    expect(texts('Het team telt 13.000 mensen. Lukt dat? Ja! Kijk bijv. naar de bedden')).toEqual([
      'Het team telt 13.000 mensen.',
      'Lukt dat?',
      'Ja!',
      'Kijk bijv. naar de bedden',
    ]);
  });

  it('do not end at a line break in the source, and are spoken on one line', () => {
    expect(texts('\n  De dienst is\n    50 uur open. Elke\ndag.\n')).toEqual([
      'De dienst is 50 uur open.',
      'Elke dag.',
    ]);
  });

  it('continue after a question that they quote', () => {
    expect(texts('“Kan dat?” vraagt zij. ’s Ochtends kan het.')).toEqual([
      '“Kan dat?” vraagt zij.',
      '’s Ochtends kan het.',
    ]);
  });

  it('continue through terms, links and names, and know where they are in each piece', () => {
    expect(sentencesOf(['Dit is een ', 'proefplaatsing', '. Daarna ', 'Paul', '.'])).toEqual([
      {
        text: 'Dit is een proefplaatsing.',
        stretches: [
          { piece: 0, start: 0, end: 11 },
          { piece: 1, start: 0, end: 14 },
          { piece: 2, start: 0, end: 1 },
        ],
      },
      {
        text: 'Daarna Paul.',
        stretches: [
          { piece: 2, start: 2, end: 9 },
          { piece: 3, start: 0, end: 4 },
          { piece: 4, start: 0, end: 1 },
        ],
      },
    ]);
  });

  it('are none without a letter or digit', () => {
    expect([texts(), texts('', ' \n '), texts('–', ' … ')]).toEqual([[], [], []]);
  });

  it('lose and repeat no letter, and are where they say', () => {
    const words = fc.constantFrom('Zij', 'werkt', '. ', '? ', '\n', ' ', '1.5', '’s', '” ', 'é', '😀', '');
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.array(fc.array(words).map((some) => some.join(''))), (pieces) => {
        const sentences = sentencesOf(pieces);
        expect(letters(sentences.map(({ text }) => text).join(''))).toBe(letters(pieces.join('')));
        for (const { text, stretches } of sentences) {
          const there = stretches.map(({ piece, start, end }) => pieces[piece]?.slice(start, end)).join('');
          expect(there.replace(/\s+/g, ' ')).toBe(text);
        }
      }),
    );
  });
});
