import { describe, expect, it } from 'vitest';
import type { Answer } from '../search/answer.ts';
import { insteadText } from './answer-text.ts';

describe('what the finder says of words that were not found as they were typed', () => {
  const postings = new Map([[0, { weight: 1, positions: [] }]]);
  const said = (terms: Answer['terms'], unknown: string[] = []) =>
    insteadText({ terms, unknown, stories: [0] });

  it('is nothing when all were', () => {
    expect(said([{ typed: 'bed', postings }])).toBe('');
  });

  it('names what nobody has, and what was searched for', () => {
    expect(said([{ typed: 'subsidie', postings }], ['aanvragen'])).toBe(
      'Geen verhaal heeft “aanvragen”. Dit zijn verhalen met “subsidie”.',
    );
  });

  it('names the parts and the beginnings', () => {
    const parts = { kind: 'parts' as const, words: ['schoonmaak', 'team'] };
    expect(said([{ typed: 'schoonmaakteam', instead: parts, postings }])).toBe(
      '“schoonmaakteam” zoeken we ook als “schoonmaak” en “team”.',
    );
    const completion = { kind: 'completion' as const, words: ['autisme', 'AutiTalent'] };
    expect(said([{ typed: 'aut', instead: completion, postings }])).toBe(
      'Woorden die met “aut” beginnen: “autisme” en “AutiTalent”.',
    );
  });

  it('does not search for people by name', () => {
    expect(said([{ typed: 'Noor', isName: true, postings: new Map() }])).toBe(
      'We zoeken niet op namen van mensen.',
    );
  });
});
