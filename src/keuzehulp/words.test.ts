import { describe, expect, it } from 'vitest';
import { answeredText, arrangeText, packageText, supportText, unmetText } from './words.ts';

describe('the words of the keuzehulp', () => {
  it('say the package in one sentence, and who did it so', () => {
    const work = { phrases: ['met een nieuwe functie'] };
    const shape = { phrases: ['in een team', 'via een bureau'] };
    const money = { phrases: ['uit één pot'] };
    const nothing = { phrases: [] };
    expect(packageText([work, shape, money, nothing], 'Eikenwoude')).toBe(
      'Begin met een nieuwe functie, in een team of via een bureau en uit één pot. Zo deed Eikenwoude het.',
    );
    expect(packageText([nothing, nothing, money])).toBe('Begin uit één pot.');
    expect(packageText([nothing])).toBe('');
  });

  it('say which questions do not count', () => {
    expect(answeredText(7, 7)).toBe('');
    expect(answeredText(6, 7)).toBe('Eén vraag heeft nog geen antwoord. Die telt niet mee.');
    expect(answeredText(2, 7)).toBe(
      '5 vragen hebben nog geen antwoord. Die tellen niet mee. Met zo weinig antwoorden is dit een eerste indruk.',
    );
  });

  it('say why something is not first, and that no points is no judgement', () => {
    expect(unmetText('dit kan alleen samen')).toBe('Past nu niet, want dit kan alleen samen.');
    expect(arrangeText('geld voor het geheel')).toBe('Regel eerst geld voor het geheel.');
    expect([1, 2].map(supportText)).toEqual(['Eén antwoord spreekt ervoor', '2 antwoorden spreken ervoor']);
  });
});
