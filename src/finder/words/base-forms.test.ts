import { describe, expect, it } from 'vitest';
import { baseForms } from './base-forms.ts';

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
    ['paardje', 'paard'],
    ['jonge', 'jong'],
    ['geplaatst', 'plaatsen'],
    ['gedetacheerd', 'detacheren'],
    ['opgeleid', 'opleiden'],
    ['werkt', 'werken'],
  ])('%s → %s', (word, base) => {
    expect(baseForms(word)).toContain(base);
  });

  it('leaves a word alone that has no ending', () => {
    expect(baseForms('umcg')).toEqual([]);
    expect(baseForms('bed')).toEqual([]);
  });
});
