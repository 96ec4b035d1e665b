import { describe, expect, it } from 'vitest';
import type { AnswerPage } from '../formats/answer-pages.ts';
import { hashOf } from '../formats/hashed-names.ts';
import { writeWords } from '../formats/vocabulary-file.ts';
import { answer } from './answer.ts';
import { withAnswers } from './answer-order.ts';
import { correctedQuery, queryWithout } from './changed-query.ts';
import type { Posting, PostingSource } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';

/** Three stories (0 to 2), two topics and two pages (5 and 6) that answer by themselves: which word is where, with its weight and its positions. */
const words: Record<string, Record<number, Posting>> = {
  bed: { 0: { weight: 10, positions: [1] }, 1: { weight: 0, positions: [50] } },
  team: {
    0: { weight: 0, positions: [9] },
    1: { weight: 4, positions: [51] },
    2: { weight: 10, positions: [1] },
    3: { weight: 9, positions: [0] },
    5: { weight: 10, positions: [] },
  },
  kas: { 2: { weight: 0, positions: [70] }, 4: { weight: 0, positions: [90] } },
  'team bed': { 1: { weight: 0, positions: [51, 52] } },
  betalen: { 5: { weight: 10, positions: [] } },
  keuzehulp: { 6: { weight: 10, positions: [] } },
  jobcoach: { 1: { weight: 0, positions: [3] }, 4: { weight: 9, positions: [0] } },
};
const source: PostingSource = {
  find: async (word) =>
    new Map(Object.entries(words[word] ?? {}).map(([page, posting]) => [Number(page), posting])),
};
const labels: Record<number, string> = {
  3: 'Groepsplaatsing in teams',
  4: 'Jobcoach',
  5: 'Wie betaalt het loon van het team?',
  6: 'Zo kies je',
};
const pageOf = (page: number): AnswerPage => ({
  kind: 'vraag',
  url: `/${page}/`,
  label: labels[page] ?? '',
  names: page === 6 ? ['keuzehulp'] : [],
});
const vocabulary = new Vocabulary({
  main: writeWords(['bedden', 'team', 'jobcoach']),
  rest: writeWords(['kas']),
});
const ask = (query: string, corrects = true) =>
  answer({
    query,
    sources: [source],
    vocabulary: corrects ? vocabulary : undefined,
    total: 3,
    hashedNames: new Set([hashOf('noor')]),
    firstAnswer: 5,
    nameOf: (page) => labels[page] ?? '',
    withAnswers: (asked, found) => withAnswers(asked, found, pageOf),
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

  it('finds nothing for a word that nobody knows', async () => {
    const { stories, topics, answers } = await ask('qwxyzv');
    expect([stories, topics, answers]).toEqual([[], [], []]);
  });

  it('leaves out a word that nobody knows beside one that tells something, and says so', async () => {
    const { stories, unknown, isPartial } = await ask('bed qwxyzv');
    expect([stories, unknown, isPartial]).toEqual([[0, 1], ['qwxyzv'], true]);
  });

  it('finds nothing when only a word is known that tells nothing', async () => {
    words.maken = Object.fromEntries([0, 1, 2].map((page) => [page, { weight: 0, positions: [5] }]));
    expect((await ask('maken')).stories).toHaveLength(3);
    expect((await ask('qwxyzv maken')).stories).toEqual([]);
  });

  it('tells what remains without each word when no story has all', async () => {
    expect((await ask('bed kas')).without).toEqual([
      { word: 'bed', count: 1 },
      { word: 'kas', count: 2 },
    ]);
    expect((await ask('bed team')).without).toEqual([]);
    expect(queryWithout('een bed in de kas', 'bed')).toBe('een in de kas');
  });

  it('puts stories that are about a word before one that mentions it', async () => {
    words.snoeien = {
      0: { weight: 0, strength: 1, positions: [400] },
      2: { weight: 0, strength: 10, positions: [300] },
    };
    expect((await ask('snoeien')).stories).toEqual([2, 0]);
  });

  it('finds a word with a hyphen by its pieces', async () => {
    expect((await ask('bed-team')).stories).toEqual([0, 1]);
  });

  it('has the question that is asked, and the page that is called so', async () => {
    expect((await ask('wie betaalt het team')).answers).toEqual([5]);
    expect((await ask('keuzehulp')).answers).toEqual([6]);
    expect((await ask('team')).answers).toEqual([]);
  });

  it('has a topic as the answer when it is asked what that is', async () => {
    const { answers, topics } = await ask('wat is een jobcoach');
    expect([answers, topics]).toEqual([[4], []]);
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
    const { stories, terms, unknown } = await ask('Noor');
    expect([stories, terms[0]?.isName, unknown]).toEqual([[], true, []]);
    expect((await ask('Noor bed')).stories).toEqual([0, 1]);
  });

  it('has the topics that it names first', async () => {
    expect((await ask('team')).topics).toEqual([3]);
    expect((await ask('vraag de jobcoach van het team')).topics[0]).toBe(4);
  });
});
