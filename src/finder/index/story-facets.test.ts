import { describe, expect, it } from 'vitest';
import type { StoryData } from '../../schema/story.ts';
import { detailsOf, facetsOf } from './story-facets.ts';

describe('what the finder knows of a story', () => {
  it('holds the approaches that it is about and those that it touches', () => {
    expect(
      facetsOf({
        data: {
          sector: ['umc'],
          approach: [{ id: 'teamplaatsing', evidence: '…' }],
          alsoTouches: [
            { id: 'werkpool', evidence: '…' },
            { id: 'doorstroom', evidence: '…' },
          ],
          doelgroep: ['doof', 'autisme'],
        },
      }),
    ).toEqual({
      sector: ['umc'],
      aanpak: ['teamplaatsing', 'werkpool', 'doorstroom'],
      doelgroep: ['doof', 'autisme'],
      touches: ['werkpool', 'doorstroom'],
    });
  });

  it('holds the largest number of placements, and 0 without one', () => {
    const figure = (kind: StoryData['figures'][number]['kind'], value: string) =>
      ({ kind, value }) as StoryData['figures'][number];
    const placementsIn = (...figures: StoryData['figures']) =>
      detailsOf({ slugs: ['umcg'], data: { asOf: '2019-01', figures } });
    expect(
      placementsIn(figure('placements', '9'), figure('placements', 'ruim 30'), figure('share', '90')),
    ).toEqual({ slugs: ['umcg'], placements: 30, asOf: '2019-01' });
    expect(placementsIn(figure('placements', 'veel')).placements).toBe(0);
    expect(placementsIn().placements).toBe(0);
  });
});
