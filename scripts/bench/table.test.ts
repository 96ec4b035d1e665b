import { describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import type { Sample, Samples } from './measure.ts';
import { coldRows, filteredGoal, warmRows } from './rows.ts';
import { tableOf } from './table.ts';

const point = (ms: number, bytes: number) => ({ ms, bytes, besidesPage: bytes - 1000 });
const answer = (ms: number, bytes: number): Answer => ({
  first: point(ms, bytes),
  tenth: point(ms + 50, bytes + 1000),
  complete: point(ms + 100, bytes + 2000),
  results: 10,
  sent: {},
});
const samples = (
  way: Sample['way'],
  ours: (Answer | undefined)[],
  bare: (Answer | undefined)[],
): Samples => ({
  ours: ours.map((one) => ({ way, q: 'werk', answer: one })),
  bare: bare.map((one) => ({ way, q: 'werk', answer: one })),
});

describe('the table', () => {
  it('shows both sides, their ratio and whether a goal is reached', () => {
    const typed = samples(
      'typed',
      [answer(200, 30_000), answer(100, 30_000), answer(900, 30_000)],
      [answer(2000, 90_000), undefined, answer(2000, 90_000)],
    );
    const table = tableOf(coldRows(typed, 'typed', 18, true));
    expect(table).toMatch(
      /first result +\| +200 ms \(p95 900\) \| 2000 ms \(p95 2000\) \[1 without answer\] \| +0\.10× \| +≤ 0\.3×: reached \|/,
    );
    expect(table).toMatch(/up to the first result +\| +30\.0 kB \| .*90\.0 kB .*≤ 40 kB: reached/);
    expect(table).toMatch(/up to the whole answer +\| +32\.0 kB \| .*92\.0 kB .*≤ 1\.1×: reached/);
  });

  it('says so when a goal is missed, by the slowest in twenty where that is the goal', () => {
    const whole = (ms: number) => ({ ...answer(0, 0), complete: point(ms, 0) });
    const filtered = samples('filtered', [whole(20), whole(20), whole(60)], [whole(20)]);
    expect(tableOf(warmRows(filtered, 'filtered', 'again', filteredGoal))).toMatch(
      /whole answer .*p95 ≤ 50 ms: missed/,
    );
  });

  it('leaves the page itself out of the bytes of a link, and a goal where there is none', () => {
    const link = samples('link', [answer(1, 41_000)], [answer(1, 41_000)]);
    const table = tableOf(coldRows(link, 'link', 18, true));
    expect(table).toMatch(/first result, without the page’s HTML +\| +40\.0 kB .*≤ 40 kB: reached/);
    expect(table).toMatch(/first result, page included +\| +41\.0 kB [^≤]*\|\n/);
    expect(tableOf(coldRows(link, 'link', 200, true))).not.toMatch(/first result, without.*≤/);
    expect(tableOf(coldRows(link, 'link', 18, false))).not.toContain('≤');
  });

  it('shows what the last release had', () => {
    const typed = samples('typed', [answer(200, 30_000)], [answer(2000, 90_000)]);
    const rows = coldRows(typed, 'typed', 18, true);
    const last = {
      version: '0.1.0',
      environment: '',
      rows: [{ measured: rows[0]?.measured ?? '', unit: 'ms' as const, ours: 300, ratio: 0.2 }],
    };
    const table = tableOf(rows, last);
    expect(table).toMatch(/goal +\| in 0\.1\.0 \|/);
    expect(table).toMatch(/first result +\| .*reached \| +0\.20× \|/);
  });

  it('has nothing to compare when no answer came', () => {
    const none = samples('typed', [undefined], [undefined]);
    expect(tableOf(coldRows(none, 'typed', 18, true))).toMatch(
      /first result +\| – \[1 without answer\] \| – \[1 without answer\] \| +– \| +≤ 0\.3×: missed/,
    );
  });
});
