import { describe, expect, it } from 'vitest';
import { countText, factsText, missingText, titleText, unknownText } from './words.ts';

describe('the words of a booklet', () => {
  it('say how many stories it holds, and how many of the link it does not', () => {
    expect([0, 1, 2].map(countText)).toEqual([
      'Je hebt nog niets gekozen.',
      '1 verhaal in je bundel.',
      '2 verhalen in je bundel.',
    ]);
    expect([0, 3].map(titleText)).toEqual(['Maak je eigen bundel', '3 verhalen voor jou']);
    expect([1, 2].map(unknownText)).toEqual([
      'Eén verhaal uit de link kennen we niet. Dat is weggelaten.',
      '2 verhalen uit de link kennen we niet. Die zijn weggelaten.',
    ]);
    expect([1, 2].map(missingText)).toEqual([
      'Eén verhaal konden we niet laden. Ververs de pagina om het nog eens te proberen.',
      '2 verhalen konden we niet laden. Ververs de pagina om het nog eens te proberen.',
    ]);
  });

  const from = (...dates: string[]) =>
    factsText(
      dates.map((date) => ({
        asOf: date.replace('?', ''),
        asOfBasis: date.endsWith('?') ? 'redactie' : 'bron',
      })),
    );

  it.each([
    [['2019-01', '2019-01'], 'januari 2019'],
    [['2019-06', '2020-03', '2019-01'], 'januari 2019 tot en met maart 2020'],
    [['2019'], '2019'],
    [['2019-01', '2019', '2020-03'], 'januari 2019 tot en met maart 2020'],
    [['2019-02', '2019', '2020-03'], '2019 tot en met maart 2020'],
    [['2018-05', '2019', '2019-03'], 'mei 2018 tot en met 2019'],
    [['2019-01', '2019'], '2019'],
    [['2019', '2019-12'], '2019'],
  ])('say of when the facts of %j are', (dates, words) => {
    expect(from(...dates)).toBe(`De feiten in deze bundel zijn van ${words}.`);
  });

  it('say when a date is assumed', () => {
    expect(from('2019-01', '2019?')).toBe(
      'De feiten in deze bundel zijn van 2019. Bij 1 verhaal is de datum onze aanname.',
    );
    expect(from('2019?', '2020?')).toBe(
      'De feiten in deze bundel zijn van 2019 tot en met 2020. Dat is onze aanname: de bron noemt geen datum.',
    );
  });
});
