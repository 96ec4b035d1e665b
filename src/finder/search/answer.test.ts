import { describe, expect, it } from 'vitest';
import { markOf } from '../formats/hashed-names.ts';
import { answer, correctedQuery } from './answer.ts';
import type { Found, WordSource } from './found.ts';
import { Vocabulary } from './vocabulary.ts';

/** Three stories (0 to 2) and two topics: which word is where, with its weight and its places. */
const words: Record<string, Record<number, Found>> = {
  bed: { 0: { lead: 10, places: [1] }, 1: { lead: 0, places: [50] } },
  team: {
    0: { lead: 0, places: [9] },
    1: { lead: 4, places: [51] },
    2: { lead: 10, places: [1] },
    3: { lead: 9, places: [0] },
  },
  kas: { 2: { lead: 0, places: [70] }, 4: { lead: 0, places: [90] } },
  'team bed': { 1: { lead: 0, places: [51, 52] } },
  jobcoach: { 1: { lead: 0, places: [3] }, 4: { lead: 9, places: [0] } },
};
const source: WordSource = {
  find: async (word) =>
    new Map(Object.entries(words[word] ?? {}).map(([page, found]) => [Number(page), found])),
};
const names: Record<number, string> = { 3: 'Groepsplaatsing in teams', 4: 'Jobcoach' };
const vocabulary = new Vocabulary({ main: 'bedden team jobcoach', rest: 'kas' });
const ask = (query: string, corrects = true) =>
  answer({
    query,
    sources: [source],
    vocabulary: corrects ? vocabulary : undefined,
    total: 3,
    silent: new Set([markOf('noor')]),
    nameOf: (page) => names[page] ?? '',
  });

describe('an answer', () => {
  it('puts a title before a text', async () => {
    expect((await ask('bed')).stories).toEqual([0, 1]);
    expect((await ask('bedden')).stories).toEqual([0, 1]);
  });

  it('puts a title before a text, whichever page comes first', async () => {
    words.tuin = { 0: { lead: 0, places: [99] }, 2: { lead: 10, places: [99] } };
    words.hek = { 0: { lead: 0, places: [99] }, 2: { lead: 0, places: [1] } };
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
    const { stories, partly } = await ask('bed kas');
    expect(partly).toBe(true);
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
    words.noor = { 0: { lead: 10, places: [1] } };
    expect((await ask('Noor')).stories).toEqual([]);
  });

  it('has the topics that it names first', async () => {
    expect((await ask('team')).topics).toEqual([3]);
    expect((await ask('wie is de jobcoach van het team')).topics[0]).toBe(4);
  });
});
