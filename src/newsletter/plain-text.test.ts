import { describe, expect, it } from 'vitest';
import { approachShared, awkward, awkwardShared, storyShared } from './fixture-items.ts';
import { plainText } from './plain-text.ts';

describe('the plain text', () => {
  it('is short with a title, a sentence and the address', () => {
    expect(plainText([storyShared], 'kort')).toBe(
      [
        'Acht mensen maken rolstoelen klaar',
        'UMC Eikenwoude, feiten van januari 2019',
        'Acht mensen maken rolstoelen schoon.',
        'https://gewoon-doen.example/verhalen/umc-eikenwoude/',
      ].join('\n'),
    );
  });

  it('names the link when there is room, and has an empty line between two', () => {
    expect(plainText([approachShared, storyShared], 'lang').split('\n')).toEqual([
      'Werkpool',
      approachShared.middle,
      'Wat er mis kan gaan: er is te weinig werk.',
      '',
      'Lees meer over deze aanpak:',
      approachShared.address,
      '',
      storyShared.title,
      'UMC Eikenwoude, feiten van januari 2019',
      storyShared.middle,
      'Begeleiding door een coach.',
      'Tempo: na een jaar liep het.',
      '',
      'Lees het verhaal van UMC Eikenwoude:',
      storyShared.address,
    ]);
  });

  it('escapes nothing', () => {
    expect(plainText([awkwardShared], 'kort').split('\n').slice(0, 1)).toEqual([awkward]);
  });
});
