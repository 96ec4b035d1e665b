import { describe, expect, it } from 'vitest';
import type { StoryData } from '../schema/story.ts';
import {
  type AnswerRow,
  answerRows,
  type FigureStory,
  figureRows,
  largestFigures,
  newestAnswers,
} from './figure-table.ts';

const story = (organisation: string, figures: StoryData['figures'], budget = 'niet genoemd') =>
  ({
    url: `/verhalen/${organisation}/`,
    name: organisation,
    sectors: [{ label: 'Rijk' }],
    data: { organisation, asOf: '2019', asOfBasis: 'redactie', figures, takes: { budget } },
  }) as unknown as FigureStory;
const stories = [
  story('a', [
    { value: '90', label: 'banen', kind: 'placements' },
    { value: '300', unit: 'banen', label: 'x', kind: 'plan', note: 'Geteld door ons.' },
    { value: '19', unit: 'paarden', label: 'x', kind: 'scale' },
  ]),
  story(
    'b',
    [
      { value: 'ruim 180', label: 'banen', kind: 'placements' },
      { value: 'veel', label: 'y', kind: 'placements' },
    ],
    'De gemeente betaalt.',
  ),
];

describe('the figures of all stories', () => {
  it('stand by kind, largest first, all on one scale, and those without a number last', () => {
    const rows = figureRows(stories, ['placements', 'plan']);
    expect(rows.map(({ kind, value, share }) => [kind, value, share])).toEqual([
      ['placements', 'ruim 180', 0.6],
      ['placements', '90', 0.3],
      ['placements', 'veel', undefined],
      ['plan', '300', 1],
    ]);
  });

  it('are the largest of all kinds where there is not room for all, in the same order', () => {
    const rows = figureRows(stories, ['placements', 'plan']);
    expect(largestFigures(rows, 2).map(({ value }) => value)).toEqual(['ruim 180', '300']);
    expect(largestFigures(rows)).toEqual(rows);
  });

  it('keep the link to their story, its date, its sectors and their note', () => {
    expect(figureRows(stories, ['plan'])[0]).toMatchObject({
      url: '/verhalen/a/',
      asOf: '2019',
      asOfBasis: 'redactie',
      sectors: ['Rijk'],
      note: 'Geteld door ons.',
    });
  });
});

describe('an answer of the stories in words', () => {
  it('is left out where a story gives none, which is counted', () => {
    const { rows, silent } = answerRows(stories, 'budget');
    expect(rows.map(({ organisation, answer }) => [organisation, answer])).toEqual([
      ['b', 'De gemeente betaalt.'],
    ]);
    expect(silent).toBe(1);
  });

  it('is of the newest stories where there is not room for all', () => {
    const rows = ['2019', '2024-03', '2021'].map((asOf) => ({ asOf }) as AnswerRow);
    expect(newestAnswers(rows, 2).map(({ asOf }) => asOf)).toEqual(['2024-03', '2021']);
    expect(newestAnswers(rows)).toEqual(rows);
  });
});
