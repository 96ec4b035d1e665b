import { describe, expect, it } from 'vitest';
import { answerFrom } from './answer.ts';

const timeOrigin = 1_000_000;
const sent = (at: number, path: string, bytes: number) => ({ at: timeOrigin + at, path, bytes });
const deliveries = [
  sent(100, '/verhalen/', 4000),
  sent(150, '/verhalen/', 1000),
  sent(300, '/finder.js', 7000),
  sent(700, '/pagefind/pagefind.js', 12_000),
  sent(950, '/pagefind/fragment', 3000),
];
const painted = [
  { at: 400, results: 0 },
  { at: 500, results: 2 },
  { at: 800, results: 5 },
];

describe('an answer', () => {
  const watch = { q: 'werk', started: 50, painted, complete: 900, changed: 0 };

  it('has the time and the bytes of the first result, of all results and of the complete answer', () => {
    const { first, tenth, complete, results } = answerFrom(watch, timeOrigin, deliveries, '/verhalen/');
    expect(first).toEqual({ ms: 450, bytes: 12_000, besidesPage: 7000 });
    expect(tenth).toEqual({ ms: 750, bytes: 24_000, besidesPage: 19_000 });
    expect(complete).toEqual({ ms: 850, bytes: 24_000, besidesPage: 19_000 });
    expect(results).toBe(5);
  });

  it('is complete with its last excerpt, even when the finder called it complete before', () => {
    const late = answerFrom({ ...watch, changed: 1000 }, timeOrigin, deliveries, '/verhalen/');
    expect(late.complete).toEqual({ ms: 950, bytes: 27_000, besidesPage: 22_000 });
    expect(late.sent).toEqual({
      '/verhalen/': 5000,
      '/finder.js': 7000,
      '/pagefind/pagefind.js': 12_000,
      '/pagefind/fragment': 3000,
    });
  });

  it('has no first result without results', () => {
    const none = { ...watch, painted: [{ at: 900, results: 0 }] };
    const { first, tenth, results } = answerFrom(none, timeOrigin, deliveries, '/verhalen/');
    expect([first, tenth, results]).toEqual([undefined, undefined, 0]);
  });
});
