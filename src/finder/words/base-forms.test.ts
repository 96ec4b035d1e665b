import { describe, expect, it } from 'vitest';
import { baseForms, baseFormsTyped, biggerForms } from './base-forms.ts';

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
    expect(baseForms(word)).toContain(base);
  });

  it('include a verb only for what somebody typed: "markt" is no form of one', () => {
    expect(baseFormsTyped('werkt')).toContain('werken');
    expect(baseForms('markt')).toEqual([]);
  });

  it('know what is bigger than a diminutive', () => {
    expect(biggerForms('paardje')).toEqual(['paard']);
    expect(biggerForms('baantjes')).toEqual(['baan']);
    expect(biggerForms('bed')).toEqual([]);
  });

  it('leaves a word alone that has no ending', () => {
    expect(baseForms('umcg')).toEqual([]);
    expect(baseForms('bed')).toEqual([]);
  });
});
