import { describe, expect, it } from 'vitest';
import type { StoryData } from '../schema/story.ts';
import { figureRows } from './figure-table.ts';

const story = (organisation: string, ...figures: StoryData['figures']) => ({
  url: `/verhalen/${organisation}/`,
  name: organisation,
  data: { organisation, asOf: '2019-01', figures } as StoryData,
});
const stories = [
  story(
    'a',
    { value: '90', label: 'banen', kind: 'placements' },
    { value: '6', unit: 'jaar', label: 'x', kind: 'period' },
  ),
  story(
    'b',
    { value: 'ruim 180', label: 'banen', kind: 'placements' },
    { value: 'veel', label: 'y', kind: 'placements' },
  ),
];

describe('the figures of all stories', () => {
  it('stand by kind, largest first, with a bar to scale and those without a number last', () => {
    expect(figureRows(stories, 'placements').map(({ value, share }) => [value, share])).toEqual([
      ['ruim 180', 1],
      ['90', 0.5],
      ['veel', undefined],
    ]);
  });

  it('get no bar where they count different things', () => {
    const horses = story('c', { value: '19', unit: 'paarden', label: 'x', kind: 'scale' });
    expect(figureRows([horses], 'scale').map(({ share }) => share)).toEqual([undefined]);
  });

  it('keep the link to their story and its date', () => {
    expect(figureRows(stories, 'period')[0]).toMatchObject({
      url: '/verhalen/a/',
      asOf: '2019-01',
      unit: 'jaar',
    });
  });
});
