import { describe, expect, it } from 'vitest';
import { diminutiveBase, lemmaCandidates, queryLemmaCandidates } from './lemma-candidates.ts';

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
