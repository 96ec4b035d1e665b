import { describe, expect, it } from 'vitest';
import { answeredText, finderText, leadText, mailText, supportText, tiedText, unmetText } from './words.ts';

describe('the words of the keuzehulp', () => {
  it('say what comes first, and that it is equal or close', () => {
    expect(leadText(['Werkpool'], [])).toBe('“Werkpool” past het best bij je antwoorden.');
    expect(leadText(['Werkpool'], ['Werkpool', 'Traineepool'])).toBe(
      '“Werkpool” staat bovenaan. Ook “Traineepool” ligt dicht bij de top: het scheelt één punt.',
    );
    expect(leadText(['A', 'B'], ['A', 'B', 'C', 'D'])).toBe(
      '“A” en “B” staan gelijk bovenaan. Bekijk ze allemaal voor je kiest. Ook “C” en “D” liggen dicht bij de top: het scheelt één punt.',
    );
    expect(tiedText(['A', 'B'])).toBe('Staat gelijk met “A” en “B”.');
  });

  it('say which questions do not count', () => {
    expect(answeredText(7, 7)).toBe('');
    expect(answeredText(6, 7)).toBe('Eén vraag heeft nog geen antwoord. Die telt niet mee.');
    expect(answeredText(2, 7)).toBe(
      '5 vragen hebben nog geen antwoord. Die tellen niet mee. Met zo weinig antwoorden is dit een eerste indruk.',
    );
  });

  it('say why something does not fit', () => {
    expect(unmetText('dit kan alleen samen')).toBe('Past nu niet, want dit kan alleen samen.');
    expect(unmetText(undefined)).toBe('Past nu niet, want geen van je antwoorden spreekt ervoor.');
    expect([1, 2].map(supportText)).toEqual(['Eén antwoord spreekt ervoor', '2 antwoorden spreken ervoor']);
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
