import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedStories, askFor } from './asked-stories.ts';

describe('the stories that an address asks for', () => {
  it('are read back as they were written, with a short address for all', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c-2']), (slugs) => {
        expect(askedStories(askFor({ all: false, slugs }))).toEqual({ all: false, slugs });
      }),
    );
    expect(askFor({ all: true, slugs: [] })).toBe('?verhaal=alle');
    expect(askedStories('?verhaal=b&verhaal=alle')).toEqual({ all: true, slugs: [] });
  });

  it('are each there once; what a newsletter added is no story', () => {
    expect(askedStories('?verhaal=c&utm_source=a&amp;verhaal=a&fbclid=b&verhaal=c&q=d')).toEqual({
      all: false,
      slugs: ['c', 'a'],
    });
  });
});
