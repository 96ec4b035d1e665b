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
      long: 'Eerste zin. Tweede zin. Begeleiding: Een coach. Tempo: Een jaar. Wat lastig was: Het duurde lang.',
      factsOf: 'rond 2021 (onze aanname)',
      address: 'http://localhost:4321/verhalen/umc/',
      picture: {
        src: 'http://localhost:4321/verhalen/umc/mail.png',
        alt: 'Omslag van het verhaal van UMC, met een pictogram.',
      },
    });
  });

  it('tells what a story took in one line', () => {
    expect(tookOf(story)).toBe('Begeleiding: Een coach. Tempo: Een jaar.');
    const nothing = Object.fromEntries(Object.keys(takes).map((row) => [row, 'niet genoemd']));
    expect(tookOf({ ...story, data: { ...story.data, takes: nothing } } as unknown as Story)).toBe('');
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
      long: 'Een pool. Begeleiding: Een coach. Tempo: Een jaar. Wat er mis kan gaan: Te weinig werk.',
      factsOf: undefined,
      address: 'http://localhost:4321/aanpakken/werkpool/',
    });
  });
});
