import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Bandwidth, describeLine, slowLine } from './line.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a line', () => {
  it('is shared by all responses in transit', async () => {
    const bandwidth = new Bandwidth({ name: 'test', roundTrip: 0, bitsPerSecond: 8_000_000 });
    const order: string[] = [];
    const send = async (name: string) => {
      for (let piece = 0; piece < 3; piece++) {
        await bandwidth.pass(20_000);
        order.push(name);
      }
    };
    const start = performance.now();
    const sent = Promise.all([send('a'), send('b')]);
    await vi.runAllTimersAsync();
    await sent;
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    // 120 kB at 1 kB a millisecond.
    expect(performance.now() - start).toBe(120);
  });

  it('has a description', () => {
    expect(describeLine(slowLine)).toBe('slow line (150 ms, 1.6 Mbit/s)');
  });
});
