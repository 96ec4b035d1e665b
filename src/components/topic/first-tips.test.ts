import { expect, it } from 'vitest';
import type { ListedStory } from '../../knowledge-base/library.ts';
import { firstTips } from './first-tips.ts';

const story = (id: string, ...tips: string[]) =>
  ({
    story: { id, name: id, url: `/${id}/`, data: { tips: tips.map((text) => ({ text, basis: 'bron' })) } },
  }) as unknown as ListedStory;

it('each story gives its first tip before any gives its second', () => {
  const texts = (limit?: number) =>
    firstTips([story('a', 'a1', 'a2', 'a3'), story('b', 'b1')], limit).map(({ text }) => text);
  expect(texts()).toEqual(['a1', 'b1', 'a2']);
  expect(texts(1)).toEqual(['a1']);
  expect(firstTips([])).toEqual([]);
});
