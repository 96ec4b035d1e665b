import { expect, it } from 'vitest';
import { byNearness } from './near-stories.ts';

const story = (id: string, sector: string, group: string) => ({ id, sectors: [sector], groups: [group] });
const stories = [
  story('iss', 'markt', 'partners'),
  story('umcg', 'umc', 'onderwijs'),
  story('hu', 'hbo', 'onderwijs'),
  story('rijk', 'rijk', 'overheid'),
];
const because = [
  { story: 'hu', weight: 2 },
  { story: 'rijk', weight: 1 },
  { story: 'rijk', weight: 2 },
];
const order = (sector: string, group: string, reasons: typeof because = because) =>
  byNearness(stories, { sector, group }, reasons).map(({ id }) => id);

it('puts the own sector first, then what the answers speak through, then the same group', () => {
  expect(order('umc', 'onderwijs')).toEqual(['umcg', 'rijk', 'hu', 'iss']);
  expect(order('wo', 'onderwijs', [])).toEqual(['umcg', 'hu', 'iss', 'rijk']);
});

it('looks at the answers alone without a sector', () => {
  expect(order('', '')).toEqual(['rijk', 'hu', 'iss', 'umcg']);
});
