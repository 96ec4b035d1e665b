import { describe, expect, it } from 'vitest';
import {
  derivations,
  diminutiveBase,
  lemmaCandidates,
  queryLemmaCandidates,
  separable,
} from './lemma-candidates.ts';

describe('the words that a word may be an inflection of', () => {
  it.each([
    ['paarden', 'paard'],
    ['bedden', 'bed'],
    ['taken', 'taak'],
    ['huizen', 'huis'],
    ['brieven', 'brief'],
    ['processen', 'proces'],
    ['plaatsen', 'plaats'],
    ['kansen', 'kans'],
    ['jobcoaches', 'jobcoach'],
    ['vacatures', 'vacature'],
    ['trainees', 'trainee'],
    ['Regio’s', 'regio'],
    ["buddy's", 'buddy'],
    ['jonge', 'jong'],
    ['geplaatst', 'plaatsen'],
    ['gedetacheerd', 'detacheren'],
    ['opgeleid', 'opleiden'],
  ])('%s → %s', (word, base) => {
    expect(lemmaCandidates(word)).toContain(base);
  });

  it('include a verb only for a word of a query: "markt" is no form of one', () => {
    expect(queryLemmaCandidates('werkt')).toContain('werken');
    expect(lemmaCandidates('markt')).toEqual([]);
  });

  it('know the base of a diminutive', () => {
    expect(diminutiveBase('paardje')).toBe('paard');
    expect(diminutiveBase('baantjes')).toBe('baan');
    expect(diminutiveBase('bed')).toBeUndefined();
  });

  it('are none for a word without an ending', () => {
    expect(lemmaCandidates('umcg')).toEqual([]);
    expect(lemmaCandidates('bed')).toEqual([]);
  });
});

describe('the words that are made of a word, or that it is made of', () => {
  it.each([
    ['verlaging', 'verlagen'],
    ['verlagen', 'verlaging'],
    ['digitalisering', 'digitaliseren'],
    ['creatie', 'creeren'],
    ['creeren', 'creatie'],
    ['verzorger', 'verzorging'],
  ])('%s → %s', (word, other) => {
    expect(derivations(word)).toContain(other);
  });

  it('know a participle with an ending, and a verb that stands apart from its first part', () => {
    expect(lemmaCandidates('gecreëerde')).toContain('creeren');
    expect(queryLemmaCandidates('passend')).toContain('passen');
    expect(separable('stuur', 'in')).toContain('insturen');
    expect(separable('leid', 'op')).toContain('opleiden');
  });
});
