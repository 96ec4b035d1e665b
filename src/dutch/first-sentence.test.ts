import { expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

it('takes the first sentence of a text', () => {
  expect(firstSentence('Eén team werkt. Het doet 40 dingen.')).toBe('Eén team werkt.');
  expect(firstSentence('Hoe gaat dat? Goed.')).toBe('Hoe gaat dat?');
  expect(firstSentence('Er zijn 1.250 karren, zegt P&O')).toBe('Er zijn 1.250 karren, zegt P&O');
  expect(firstSentence('')).toBe('');
});
