import { expect, it } from 'vitest';
import { loadEachOnce, loadOnce } from './load-once.ts';

it('loads once for all callers, and again after a failure', async () => {
  let calls = 0;
  const load = loadOnce(async () => {
    calls += 1;
    if (calls === 1) throw new Error('no connection');
    return calls;
  });
  const [first, second] = await Promise.allSettled([load(), load()]);
  expect([first.status, second.status, calls]).toEqual(['rejected', 'rejected', 1]);
  expect(await Promise.all([load(), load()])).toEqual([2, 2]);
  expect(await load()).toBe(2);
});

it('loads once for each key, and again after a failure', async () => {
  const asked: string[] = [];
  const load = loadEachOnce(async (key: string) => {
    asked.push(key);
    if (asked.length === 1) throw new Error('no connection');
    return key;
  });
  await expect(load('a')).rejects.toThrow();
  expect(await Promise.all([load('a'), load('b'), load('a')])).toEqual(['a', 'b', 'a']);
  expect(asked).toEqual(['a', 'a', 'b']);
});
