import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionary } from './dutch-dictionary.ts';
import { type Expander, expander } from './expansion.ts';
import { synonymGroups } from './synonyms.ts';

describe('the expansions of a text', () => {
  let expand: Expander;
  beforeAll(async () => {
    const isWord = await loadDictionary();
    const groups = synonymGroups(
      {
        words: [
          { says: ['afspraakbaan'], typed: ['participatiebaan'] },
          { says: ['sociaal werkbedrijf', 'SW-bedrijf'], typed: ['sociale werkplaats'] },
        ],
      },
      [{ term: 'Uitvoeringsorganisatie Bedrijfsvoering Rijk (UBR)', also: [] }],
    );
    expand = expander(groups, { isWord, isOurs: isWord });
  });
  const added = (text: string) => expand(text).flatMap(({ words }) => words);

  it('are synonyms of its words, in any inflection', () => {
    expect(added('Zij maken afspraakbanen.')).toContain('participatiebaan');
    expect(added('Twee sociale werkbedrijven doen mee.')).toEqual(
      expect.arrayContaining(['swbedrijf', 'werkplaats']),
    );
  });

  it('lead from what we say to what is typed, not back', () => {
    expect(added('een participatiebaan')).not.toContain('afspraakbaan');
  });

  it('are the abbreviation of a name, and the name of an abbreviation', () => {
    expect(added('Bij UBR werken')).toEqual(expect.arrayContaining(['uitvoeringsorganisatie', 'rijk']));
    expect(added('de Uitvoeringsorganisatie Bedrijfsvoering Rijk')).toContain('ubr');
  });

  it('are the parts of a compound and the lemma of an inflection', () => {
    expect(added('arbeidsmarkt')).toEqual(['arbeid', 'markt']);
    expect(added('paarden')).toEqual(['paard']);
    expect(added('de buddy’s')).toContain('buddy');
  });

  it('are in the order of the text, also within a phrase', () => {
    const offsets = expand('de Uitvoeringsorganisatie Bedrijfsvoering Rijk').map(({ after }) => after);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    expect(offsets.length).toBeGreaterThan(1);
  });

  it('follow the word that they belong to, once in a document', () => {
    const seen = new Set<string>();
    expect(expand('Een arbeidsmarkt.', seen)).toEqual([{ after: 16, words: ['arbeid', 'markt'] }]);
    expect(expand('De arbeidsmarkt.', seen)).toEqual([]);
  });
});
