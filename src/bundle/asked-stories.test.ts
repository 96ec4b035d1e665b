import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedStories, askFor } from './asked-stories.ts';

const known = [
  { id: 'a', aliases: [] },
  { id: 'b', aliases: ['b-vroeger', 'b-nog-eerder'] },
  { id: 'c', aliases: [] },
];
const asked = (search: string) => askedStories(search, known);

describe('the stories that an address asks for', () => {
  it('are read back as they were written, with a short address for all', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c']), (chosen) => {
        expect(asked(askFor(chosen, known))).toEqual({ chosen, unknown: 0 });
      }),
    );
    expect(askFor(['a', 'b', 'c'], known)).toBe('?verhaal=alle');
  });

  it('have their order and each once, former slugs included', () => {
    expect(asked('?verhaal=c&verhaal=b-vroeger&verhaal=b-nog-eerder&verhaal=c')).toEqual({
      chosen: ['b', 'c'],
      unknown: 0,
    });
  });

  it('are counted when nobody knows them; what a newsletter added is no story', () => {
    expect(asked('?verhaal=x&utm_source=a&amp;verhaal=a&fbclid=b&verhaal=x&verhaal=y')).toEqual({
      chosen: ['a'],
      unknown: 2,
    });
  });
});
