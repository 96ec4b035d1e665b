import { expect, it } from 'vitest';
import { correlation } from './correlation.ts';

it('says how closely two numbers go together', () => {
  const line = [1, 2, 3, 4];
  expect(correlation(line.map((x) => [x, 2 * x + 1]))).toBeCloseTo(1);
  expect(correlation(line.map((x) => [x, -x]))).toBeCloseTo(-1);
  expect(correlation(line.map((x) => [x, x === 1 || x === 4 ? 1 : 0]))).toBeCloseTo(0);
  expect(correlation(line.map((x) => [x, 7]))).toBe(0);
});
