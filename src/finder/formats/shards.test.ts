import { expect, it } from 'vitest';
import { stem } from '../words/stem.ts';
import { inShards, shardOf } from './shards.ts';

it('a word is in the shard of its stem, and so are its other forms', () => {
  const forms = [
    'jaar',
    'jaren',
    'jobcoach',
    'jobcoaches',
    'leren',
    'leer',
    'haagse',
    'taak',
    'zee',
    'aandacht',
  ];
  for (const word of forms) expect([word, shardOf(stem(word))]).toEqual([word, shardOf(word)]);
  expect(shardOf('jaren')).toBe(shardOf('jaar'));
});

it('every stem is in one shard', () => {
  const index = { team: [1, 9], bed: [2, 4], jar: [3, 1] };
  const shards = inShards(index);
  expect(Object.assign({}, ...shards)).toEqual(index);
  expect(shards[shardOf('jaar')]).toMatchObject({ jar: [3, 1] });
});
