import { expect, it } from 'vitest';
import { Recent } from './recent.ts';

it('finds a word once, until it is the oldest and there is too much', async () => {
  const asked: string[] = [];
  const recent = new Recent<Set<string>>(4);
  const get = (word: string) =>
    recent.get(word, async () => {
      asked.push(word);
      return new Set([...word]);
    });
  await get('ab');
  await get('cd');
  await get('ab');
  expect(asked).toEqual(['ab', 'cd']);
  await get('e');
  await get('ab');
  expect(asked).toEqual(['ab', 'cd', 'e']);
  await get('cd');
  expect(asked).toEqual(['ab', 'cd', 'e', 'cd']);
});

it('asks again after a failure', async () => {
  const recent = new Recent<Set<string>>(4);
  await expect(recent.get('a', () => Promise.reject(new Error('weg')))).rejects.toThrow('weg');
  expect(await recent.get('a', async () => new Set('a'))).toEqual(new Set('a'));
});
