import { describe, expect, it } from 'vitest';
import { hashOf } from '../formats/hashed-names.ts';
import { answer, correctedQuery } from './answer.ts';
import type { Posting, PostingSource } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';

/** Three stories (0 to 2) and two topics: which word is where, with its weight and its positions. */
const words: Record<string, Record<number, Posting>> = {
  bed: { 0: { weight: 10, positions: [1] }, 1: { weight: 0, positions: [50] } },
  team: {
    0: { weight: 0, positions: [9] },
    1: { weight: 4, positions: [51] },
    2: { weight: 10, positions: [1] },
    3: { weight: 9, positions: [0] },
  },
  kas: { 2: { weight: 0, positions: [70] }, 4: { weight: 0, positions: [90] } },
  'team bed': { 1: { weight: 0, positions: [51, 52] } },
  jobcoach: { 1: { weight: 0, positions: [3] }, 4: { weight: 9, positions: [0] } },
};
const source: PostingSource = {
  find: async (word) =>
    new Map(Object.entries(words[word] ?? {}).map(([page, posting]) => [Number(page), posting])),
};
const names: Record<number, string> = { 3: 'Groepsplaatsing in teams', 4: 'Jobcoach' };
const vocabulary = new Vocabulary({ main: 'bedden team jobcoach', rest: 'kas' });
const ask = (query: string, corrects = true) =>
  answer({
    query,
    sources: [source],
    vocabulary: corrects ? vocabulary : undefined,
    total: 3,
    hashedNames: new Set([hashOf('noor')]),
    nameOf: (page) => names[page] ?? '',
  });

describe('an answer', () => {
  it('puts a title before a text', async () => {
    expect((await ask('bed')).stories).toEqual([0, 1]);
    expect((await ask('bedden')).stories).toEqual([0, 1]);
  });

  it('puts a title before a text, whichever page comes first', async () => {
    words.tuin = { 0: { weight: 0, positions: [99] }, 2: { weight: 10, positions: [99] } };
    words.hek = { 0: { weight: 0, positions: [99] }, 2: { weight: 0, positions: [1] } };
    expect((await ask('tuin')).stories).toEqual([2, 0]);
    expect((await ask('hek')).stories).toEqual([2, 0]);
  });

  it('has the stories with all words', async () => {
    expect((await ask('bed team')).stories).toEqual([0, 1]);
    expect((await ask('de bedden van het team')).terms.map(({ typed }) => typed)).toEqual(['bedden', 'team']);
  });

  it('puts words that stand together as they were typed first', async () => {
    expect((await ask('team bed')).stories).toEqual([1, 0]);
  });

  it('says when no story has all words, and gives those with some', async () => {
    const { stories, isPartial } = await ask('bed kas');
    expect(isPartial).toBe(true);
    expect(new Set(stories)).toEqual(new Set([0, 1, 2]));
  });

  it('finds nothing for a word that nobody knows, also beside a word that is known', async () => {
    expect((await ask('qwxyzv')).stories).toEqual([]);
    expect((await ask('bed qwxyzv')).stories).toEqual([]);
  });

  it('corrects a mistake, and says so', async () => {
    const { stories, terms } = await ask('bedde tema');
    expect(stories).toEqual([0, 1]);
    expect(correctedQuery('bedde tema', terms)).toBe('bedde team');
    expect((await ask('tema', false)).stories).toEqual([]);
  });

  it('takes two words for one when our texts do', async () => {
    expect((await ask('job coach')).stories).toEqual([1]);
  });

  it('finds nothing by the name of somebody from the doelgroep', async () => {
    words.noor = { 0: { weight: 10, positions: [1] } };
    expect((await ask('Noor')).stories).toEqual([]);
  });

  it('has the topics that it names first', async () => {
    expect((await ask('team')).topics).toEqual([3]);
    expect((await ask('wie is de jobcoach van het team')).topics[0]).toBe(4);
  });
});
