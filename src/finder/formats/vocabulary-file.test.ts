import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWords, writeWords } from './vocabulary-file.ts';

it('words share letters with the word before, and come back as they were', () => {
  const words = ['aan', 'aanbod', 'aanbodverantwoording', 'aanbodverantwoordingen', 'co-creatie', 'Één'];
  expect(writeWords(words)).toBe('0aan3bod6verantwoording9antwoordingen0co-creatie0Één');
  expect(readWords(writeWords(words))).toEqual(words);
});

it('no words are no words', () => {
  expect(readWords(writeWords([]))).toEqual([]);
});

it('any words without digits come back', () => {
  const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/\d/.test(text));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(readWords(writeWords(words))).toEqual(words);
    }),
  );
});
