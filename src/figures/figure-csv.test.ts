import { describe, expect, it } from 'vitest';
import type { StoryData } from '../schema/story.ts';
import { figureFiles } from './figure-csv.ts';
import type { FigureStory } from './figure-table.ts';

const story = {
  name: 'Huis, tuin "en" keuken',
  url: '/verhalen/huis/',
  sectors: [{ label: 'Rijk' }, { label: 'Gemeenten' }],
  data: {
    asOf: '2021',
    asOfBasis: 'redactie',
    figures: [{ value: '9', unit: '=1+1\n', label: 'banen', kind: 'placements' }],
    takes: { budget: 'Elk jaar\nopnieuw.', pace: 'niet genoemd' },
  } as unknown as StoryData,
} as unknown as FigureStory;

describe('the tables as files', () => {
  it('quote what RFC 4180 says, and let no spreadsheet run a value', () => {
    expect(figureFiles.banen([story]).split('\r\n')).toEqual([
      '\uFEFFOrganisatie,Sector,Feiten van,Verhaal,Soort,Cijfer,Eenheid,Uitleg,Kanttekening',
      `"Huis, tuin ""en"" keuken",Rijk; Gemeenten,rond 2021 (onze aanname),/verhalen/huis/,banen of plaatsingen die er kwamen,9,"'=1+1\n",banen,`,
    ]);
  });

  it('hold the answers in words, and nothing of a story that gives none', () => {
    expect(figureFiles.geld([story])).toContain('"Elk jaar\nopnieuw."');
    expect(figureFiles.tempo([story])).not.toContain('Huis');
  });
});
