import { expect, it } from 'vitest';
import { lastReviewed } from './last-reviewed.ts';

it('is the last day on which any of the texts came, was gone over or was added to', () => {
  const published = '2026-04-06';
  expect(lastReviewed({ published }, {})).toBe(published);
  expect(lastReviewed({ published, reviewed: '2026-05-01' }, { published: '2026-04-30' })).toBe('2026-05-01');
  expect(lastReviewed({ published, since: [{ on: '2026-06' }, { on: '2021-06-30' }] })).toBe('2026-06-01');
  expect(lastReviewed({ published, since: [{ on: '2026-06-11' }] })).toBe('2026-06-11');
  expect(lastReviewed({})).toBeUndefined();
});
