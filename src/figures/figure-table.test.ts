import { describe, expect, it } from 'vitest';
import type { StoryData } from '../schema/story.ts';
import { figureKinds, keysOf } from '../taxonomy.ts';
import { figureRows, figureTables } from './figure-table.ts';

const story = (organisation: string, ...figures: StoryData['figures']) => ({
  url: `/verhalen/${organisation}/`,
  name: organisation,
  data: { organisation, asOf: '2019', asOfBasis: 'redactie', figures } as StoryData,
});
const stories = [
  story(
    'a',
    { value: '90', label: 'banen', kind: 'placements' },
    { value: '6', unit: 'jaar', label: 'x', kind: 'period', note: 'Geteld door ons.' },
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

  it('keep the link to their story, its date and their note', () => {
    expect(figureRows(stories, 'period')[0]).toMatchObject({
      url: '/verhalen/a/',
      asOf: '2019',
      asOfBasis: 'redactie',
      unit: 'jaar',
      note: 'Geteld door ons.',
    });
  });
});

describe('the tables of figures', () => {
  it('hold every kind once, but for what is of no kind', () => {
    const kinds = figureTables.flatMap((table) => table.kinds);
    expect([...kinds, 'other'].sort()).toEqual(keysOf(figureKinds).sort());
  });

  it('draw bars only where a table holds one kind', () => {
    const mixed = figureTables.filter((table) => table.kinds.length > 1).flatMap((table) => table.kinds);
    expect(mixed.length).toBeGreaterThan(1);
    const tens = mixed.map((kind) => story(kind, { value: '10', unit: 'maanden', label: 'x', kind }));
    expect(mixed.flatMap((kind) => figureRows(tens, kind).map(({ share }) => share))).toEqual(
      mixed.map(() => undefined),
    );
  });
});
