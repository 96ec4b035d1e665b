import { describe, expect, it } from 'vitest';
import { findWords, notForPeople, readingErrors } from './find-words.ts';
import { proseInText } from './prose.ts';

const found = (text: string, list: typeof notForPeople) =>
  findWords([proseInText('a.mdx', { line: 3, column: 5, text })], list, 'fout').map(
    ({ line, column, message, suggestion }) => [line, column, message, suggestion],
  );

describe('the reading errors of the booklet', () => {
  it.each([
    ['de banenafpraak', 'banenafspraak'],
    ['Banenafsprak', 'banenafspraak'],
    ['de banenafpraken', 'banenafspraak'],
    ['via UVW', 'UWV'],
    ['de Gele Ridders', 'Gele Rijders'],
    ['niet pampere', 'pamperen'],
  ])('%s is found, with %s to put there', (text, instead) => {
    expect(found(text, readingErrors).map(([, , , suggestion]) => suggestion)).toEqual([instead]);
  });

  it.each([
    'de banenafspraak',
    'Banenafspraken',
    'banenafspraakbanen',
    'UWV',
    'Gele Rijders',
    'pamperen',
    'trainees',
  ])('%s is no error', (text) => {
    expect(found(text, readingErrors)).toEqual([]);
  });
});

describe('words that we do not use for people', () => {
  it.each([
    'gehandicapten',
    'arbeidsgehandicapte',
    'een autist',
    'autistische mensen',
    'de doven',
    'Wajongers',
    'een Wsw’er',
    'doelgroepers',
    'Hij lijdt aan iets',
    'kwetsbare groepen',
  ])('%s', (text) => {
    expect(found(text, notForPeople)).toHaveLength(1);
  });

  it.each([
    'mensen met autisme',
    'mensen die doof zijn',
    'de dove collega',
    'een blinde medewerker',
    'de leider lijdt verlies',
  ])('but %s is fine', (text) => {
    expect(found(text, notForPeople)).toEqual([]);
  });

  it('are shown where they stand, also on a later line of the same paragraph', () => {
    expect(found('Eerst dit\nen doelgroepers', notForPeople)[0]?.slice(0, 2)).toEqual([4, 4]);
    expect(found('en doelgroepers', notForPeople)[0]?.slice(0, 2)).toEqual([3, 8]);
  });
});
