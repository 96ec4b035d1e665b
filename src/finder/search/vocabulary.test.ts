import { describe, expect, it } from 'vitest';
import { writeWords } from '../formats/vocabulary-file.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary({
  main: writeWords(['autisme', 'Groningen', 'jobcoach', 'schoonmaak', 'politie', 'Harrie']),
  rest: writeWords(['bedden', 'jobcoaches', 'team', 'teams', 'markten', 'conciërge', 'kans']),
});
const instead = (typed: string) => vocabulary.alternativeTo(typed)?.words;

describe('what somebody may have meant', () => {
  it('is a word that begins so', () => {
    expect(vocabulary.alternativeTo('jobc')).toEqual({
      kind: 'completion',
      words: ['jobcoach', 'jobcoaches'],
    });
    expect(instead('jo')).toBeUndefined();
  });

  it('is two words that were written as one', () => {
    expect(vocabulary.alternativeTo('schoonmaakteam')).toEqual({
      kind: 'parts',
      words: ['schoonmaak', 'team'],
    });
  });

  it.each([
    ['autsime', 'autisme', 'neighbours changed places'],
    ['autime', 'autisme', 'a letter is missing'],
    ['autissme', 'autisme', 'a letter is double'],
    ['aurisme', 'autisme', 'a letter is wrong'],
    ['polite', 'politie', 'a short word'],
    ['groninegn', 'Groningen', 'a name, as it is written'],
    ['concierg3', undefined, 'not with a number in it'],
    ['tea', 'team', 'completed, not corrected'],
    ['mark', 'markten', 'completed, not corrected'],
    ['qwxyzv', undefined, 'nonsense'],
    ['bedrijf', undefined, 'another word'],
    ['kaas', undefined, 'a wrong letter in a short word'],
    ['kanz', 'kans', 'a short word that sounds the same'],
    ['hariet', 'Harrie', 'a name as it was heard'],
  ])('%s → %s: %s', (typed, meant, _why) => {
    expect(instead(typed)?.[0]).toBe(meant);
  });
});
