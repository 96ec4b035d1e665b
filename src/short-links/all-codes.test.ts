import { expect, it } from 'vitest';
import { allCodes, byFirstLetter } from './all-codes.ts';

const story = (id: string, code?: string) =>
  ({ id, data: { code } }) as { id: string; data: { code?: string } };
const gone = (code: string, into?: string) => ({
  data: { code, withdrawn: { kind: 'organisation' as const, on: '2026-01-01', ...(into ? { into } : {}) } },
});

it('every code leads to its story, or to the one that has it now, or to none', () => {
  const stories = [story('umc', 'k7m3'), story('zonder'), story('rijk', 'b2cd')];
  const codes = allCodes(stories, [gone('k9zz', 'rijk'), gone('d3fg')]);
  expect(codes.map(({ code, story: to }) => [code, to?.id])).toEqual([
    ['b2cd', 'rijk'],
    ['d3fg', undefined],
    ['k7m3', 'umc'],
    ['k9zz', 'rijk'],
  ]);
  expect(byFirstLetter(codes).map(({ letter, codes: own }) => [letter, own.length])).toEqual([
    ['b', 1],
    ['d', 1],
    ['k', 2],
  ]);
});
