import { beforeAll, describe, expect, it } from 'vitest';
import { compoundParts } from './compounds.ts';
import { loadDictionary } from './dutch-dictionary.ts';

describe('the parts of a compound', () => {
  let partsOf: (word: string) => string[];
  beforeAll(async () => {
    const isWord = await loadDictionary();
    const ours = new Set(['bed', 'team', 'job', 'leer', 'werk', 'baan', 'pool', 'net', 'huis', 'kind']);
    partsOf = compoundParts({ isWord, isOurs: (word) => ours.has(word) });
  });

  it.each([
    ['arbeidsmarktregio', ['arbeid', 'markt', 'regio', 'arbeidsmarkt', 'marktregio']],
    ['jobcoach', ['job', 'coach']],
    ['leerwerkbedrijf', ['leer', 'werk', 'bedrijf', 'leerwerk', 'werkbedrijf']],
    ['participatiebaan', ['participatie', 'baan']],
    ['beddenteam', ['bedden', 'team']],
    ['kinderziekenhuis', ['kind', 'zieken', 'huis', 'kinderzieken', 'ziekenhuis']],
    ['huismeesters', ['huis', 'meesters']],
    ['bedrijfsbureau', ['bedrijf', 'bureau']],
  ])('%s', (word, parts) => {
    expect(partsOf(word)).toEqual(parts);
  });

  it.each(['bedrijven', 'belangrijk', 'voorbeeld', 'besluiten', 'studenten', 'overstap', 'bestuur', 'umcg'])(
    'leaves %s whole',
    (word) => {
      expect(partsOf(word)).toEqual([]);
    },
  );
});
