import { expect, it } from 'vitest';
import { listeningTime } from './listening-time.ts';

it.each([
  [0, '1 minuut'],
  [200, '1 minuut'],
  [300, '2 minuten'],
  [900, '6 minuten'],
])('%i words take %s', (words, time) => {
  expect(listeningTime(' woord\n'.repeat(words))).toBe(time);
});
