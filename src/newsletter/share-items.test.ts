import { describe, expect, it } from 'vitest';
import type { Approach, Story } from '../knowledge-base/library.ts';
import { approachItem, storyItem, tookOf } from './share-items.ts';

const takes = {
  support: 'Steun van de directie',
  budget: 'niet genoemd; alleen de reiskosten',
  guidance: 'Een coach.',
  scale: 'Acht mensen.',
  pace: 'Een jaar',
};

const story = {
  name: 'UMC',
  url: '/verhalen/umc/',
  data: {
    title: 'Een titel',
    summary: 'Eerste zin. Tweede zin.',
    asOf: '2021',
    asOfBasis: 'redactie',
    cover: { icon: 'bed' },
    takes,
    difficult: ['Het duurde lang.', 'En meer.'],
  },
} as unknown as Story;

const stated = (text: string) => ({ text, basis: 'bron', stories: [] });
const approach = {
  label: 'Werkpool',
  url: '/aanpakken/werkpool/',
  summary: 'Een pool.',
  entry: {
    data: {
      takes: Object.fromEntries(Object.entries(takes).map(([row, text]) => [row, stated(text)])),
      risks: [stated('Te weinig werk.')],
    },
  },
} as unknown as Approach;

describe('what a newsletter gets', () => {
  it('of a story is its summary, what it took as far as that is known, and what was difficult', () => {
    expect(storyItem(story)).toEqual({
      title: 'Een titel',
      organisation: 'UMC',
      short: 'Eerste zin.',
      middle: 'Eerste zin. Tweede zin.',
      longer: [
        { label: 'Begeleiding', text: 'Een coach.' },
        { label: 'Tempo', text: 'Een jaar.' },
        { label: 'Wat lastig was', text: 'Het duurde lang.' },
      ],
      factsOf: 'rond 2021 (onze aanname)',
      address: 'http://localhost:4321/verhalen/umc/',
      picture: {
        src: 'http://localhost:4321/verhalen/umc/deel.png',
        alt: 'UMC: Een titel',
      },
    });
  });

  it('tells what a story took in one line', () => {
    expect(tookOf(story)).toBe('Begeleiding: Een coach. Tempo: Een jaar.');
    const nothing = Object.fromEntries(Object.keys(takes).map((row) => [row, 'niet genoemd']));
    expect(tookOf({ ...story, data: { ...story.data, takes: nothing } } as unknown as Story)).toBe('');
  });

  it('does not say the label of a text that begins with it', () => {
    const data = {
      ...story.data,
      takes: { ...takes, guidance: 'Begeleiding door de gemeente zelf', pace: 'Tempoverlies van een jaar' },
    };
    const told = { ...story, data } as unknown as Story;
    expect(storyItem(told).longer.slice(0, 2)).toEqual([
      { label: '', text: 'Begeleiding door de gemeente zelf.' },
      { label: 'Tempo', text: 'Tempoverlies van een jaar.' },
    ]);
    expect(tookOf(told)).toBe('Begeleiding door de gemeente zelf. Tempo: Tempoverlies van een jaar.');
  });

  it('says what a photograph shows and who made it', () => {
    const cover = { image: 'kas.jpg', alt: 'Een kas', credit: 'Sam', licence: 'cc-by-4.0' };
    const { picture } = storyItem({ ...story, data: { ...story.data, cover } } as unknown as Story);
    expect(picture).toMatchObject({ alt: 'Een kas', credit: 'Foto: Sam (CC BY 4.0)' });
  });

  it('of an approach is the same, with a risk and without an organisation or a date', () => {
    expect(approachItem(approach)).toMatchObject({
      title: 'Werkpool',
      organisation: undefined,
      longer: [
        { label: 'Begeleiding', text: 'Een coach.' },
        { label: 'Tempo', text: 'Een jaar.' },
        { label: 'Wat er mis kan gaan', text: 'Te weinig werk.' },
      ],
      picture: { alt: 'Aanpak: Werkpool' },
      factsOf: undefined,
      address: 'http://localhost:4321/aanpakken/werkpool/',
    });
  });
});
