import { expect, it } from 'vitest';
import { numberingOf } from './numbering.ts';

it('names the numbers of pages: the same for the same pages in the same order', () => {
  const before = numberingOf(['/verhalen/a/', '/verhalen/b/']);
  expect(before).toMatch(/^[0-9a-f]{8}$/);
  expect(numberingOf(['/verhalen/a/', '/verhalen/b/'])).toBe(before);
  expect(numberingOf(['/verhalen/b/', '/verhalen/a/'])).not.toBe(before);
  expect(numberingOf(['/verhalen/a/', '/verhalen/a2/', '/verhalen/b/'])).not.toBe(before);
});
