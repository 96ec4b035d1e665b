import { expect, it } from 'vitest';
import { savedText } from './saved-text.ts';

it('says what happened, where it is kept and how many stories are saved', () => {
  expect(savedText(true, 2, true)).toBe('Bewaard op dit apparaat, alleen voor jou. 2 verhalen in je bundel.');
  expect(savedText(false, 1, true)).toBe('Weggehaald. 1 verhaal in je bundel.');
  expect(savedText(false, 0, true)).toBe('Weggehaald. Je bundel is leeg.');
  expect(savedText(true, 1, false)).toBe(
    'Je browser bewaart niets. Zolang je op deze pagina blijft: 1 verhaal in je bundel.',
  );
});
