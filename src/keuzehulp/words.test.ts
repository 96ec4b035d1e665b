import { describe, expect, it } from 'vitest';
import {
  answeredText,
  arrangeText,
  changeText,
  finderText,
  mailText,
  noticeText,
  packageText,
  supportText,
  unmetText,
} from './words.ts';

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

  it('say what another answer does, ties as ties', () => {
    expect(changeText(['Werkpool'])).toBe('Dan staat “Werkpool” vooraan.');
    expect(changeText(['A', 'B'])).toBe('Dan liggen “A” en “B” dicht bij elkaar.');
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
    expect(unmetText(undefined)).toBe('Hierover zeggen je antwoorden niets.');
    expect(arrangeText('geld voor het geheel')).toBe('Regel eerst geld voor het geheel.');
    expect([1, 2].map(supportText)).toEqual(['Eén antwoord spreekt ervoor', '2 antwoorden spreken ervoor']);
  });

  it('say that a link is old or not whole', () => {
    expect(noticeText(undefined, 0)).toBe('');
    expect(noticeText(0, 2)).toBe(
      'Deze link hoort bij een andere versie van de vragen. Je ziet de uitslag met de vragen van nu. 2 antwoorden uit de link kennen we niet. Die zijn weggelaten.',
    );
  });

  it('count', () => {
    expect([1, 4].map(finderText)).toEqual([
      'Bekijk dit verhaal in de bibliotheek',
      'Bekijk deze 4 verhalen in de bibliotheek',
    ]);
  });

  it('make a mail that is ready to send', () => {
    const mail = mailText({
      answers: [{ question: 'Waar begin je mee?', answer: 'Er blijft werk liggen' }],
      approaches: [{ name: 'Functiecreatie', because: 'Het werd een vak.', story: 'Politie' }],
      url: 'https://example.nl/keuzehulp/?v=1',
      year: '2019',
    });
    expect(mail).toContain('- Functiecreatie. Het werd een vak. (Politie)');
    expect(mail).toContain('- Waar begin je mee? Er blijft werk liggen');
    expect(mail).toContain('https://example.nl/keuzehulp/?v=1');
    expect(mail).toContain('de meeste van rond 2019.');
    expect(mailText({ answers: [], approaches: [], url: 'x', year: '2019' })).not.toContain('Deze aanpakken');
  });
});
