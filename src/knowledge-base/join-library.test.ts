import { describe, expect, it } from 'vitest';
import { collections, keuzehulp, story, team } from './fixture-collections.ts';
import { type Collections, joinLibrary } from './join-library.ts';

const { stories, topics, terms, keuzehulp: joined } = joinLibrary(collections());
const approach = topics.aanpakken.find(({ id }) => id === 'teamplaatsing');
const alfa = { id: 'a', label: 'A', url: '/verhalen/a/' };
const zorg = { id: 'z', label: 'Zorg', url: '/verhalen/z/' };
const reference = {
  id: 'teamplaatsing',
  label: 'Groepsplaatsing in teams',
  url: '/aanpakken/teamplaatsing/',
};

describe('a story', () => {
  it('stands by the name of its organisation, with its chapter and its values as links', () => {
    expect(stories.map(({ id, name, chapter }) => [id, name, chapter])).toEqual([
      ['a', 'A', 'talent'],
      ['z', 'Zorg', 'artikel'],
    ]);
    expect(stories[1]?.sectors).toEqual([
      { id: 'umc', label: 'Universitair medische centra', url: '/sectoren/umc/', group: 'onderwijs' },
    ]);
    expect(stories[1]?.approaches).toEqual([{ ...reference, evidence: 'Zorg plaatst een team.' }]);
  });

  it('knows its partners, with a page or without', () => {
    expect(stories[1]?.partners).toEqual([
      { name: 'UWV', role: 'Zocht mee.', url: '/begrippen/uwv/', website: 'https://uwv.nl', asOf: '2019-01' },
      { name: 'een bureau', role: 'Hielp.', url: undefined, website: undefined, asOf: undefined },
    ]);
  });
});

describe('an approach', () => {
  it('has its stories with the evidence, also those that show it in part', () => {
    expect(approach?.stories.map(({ story: { id }, reason }) => [id, reason])).toEqual([
      ['a', 'Alfa plaatst een team.'],
      ['z', 'Zorg plaatst een team.'],
    ]);
    const pool = topics.aanpakken.find(({ id }) => id === 'werkpool');
    expect(pool?.stories).toEqual([]);
    expect(pool?.alsoIn.map(({ story: { id }, reason }) => [id, reason])).toEqual([['a', 'Alfa deelt.']]);
  });

  it('has statements with their stories as links, in the order of all stories', () => {
    expect(approach?.fitsWhen).toEqual([{ text: 'Dat helpt.', basis: 'bron', from: [alfa, zorg] }]);
    expect(approach?.risks).toEqual([{ text: 'Dat denken wij.', basis: 'redactie', from: [] }]);
    expect(approach?.takes.map(({ row }) => row)).toEqual([
      'Steun',
      'Budget',
      'Begeleiding',
      'Omvang',
      'Tempo',
    ]);
  });

  it('has its reasons, heaviest first, in the words of the questions', () => {
    expect(approach?.reasons).toEqual([
      {
        question: { id: 'vorm', label: 'Hoe groot?' },
        answer: { id: 'groot', label: 'Groot' },
        approach: reference,
        weight: 3,
        because: 'Sterk.',
        story: alfa,
      },
      {
        question: { id: 'werk', label: 'Welk werk?' },
        answer: { id: 'kantoor', label: 'Op kantoor' },
        approach: reference,
        weight: 1,
        because: 'Licht.',
        story: zorg,
      },
    ]);
    expect(approach?.condition).toEqual({
      reason: 'je zoekt een team',
      anyOf: [{ question: { id: 'vorm', label: 'Hoe groot?' }, answer: { id: 'groot', label: 'Groot' } }],
    });
  });
});

it('a sector has its stories, without a reason, and their approaches each once', () => {
  const umc = topics.sectoren.find(({ id }) => id === 'umc');
  expect(umc?.stories).toEqual(stories.map((one) => ({ story: one })));
  expect(umc?.approaches).toEqual([{ ...reference, plain: 'Een team van nieuwe collega’s', count: 2 }]);
  expect(umc?.group).toBe('onderwijs');
  expect(umc?.neighbours).toEqual([]);
  const beside = topics.sectoren.find(({ id }) => id === 'wo')?.neighbours;
  expect(beside).toEqual(stories.map((one) => ({ story: one })));
  expect(topics.sectoren.find(({ id }) => id === 'politie')?.neighbours).toEqual([]);
});

it('a doelgroep has the organisations that know it', () => {
  const autism = topics.doelgroepen.find(({ id }) => id === 'autisme');
  expect(autism?.knownBy).toEqual([{ id: 'uwv', label: 'UWV', url: '/begrippen/uwv/', role: 'Weet veel.' }]);
  expect(autism?.approaches.map(({ id, count }) => [id, count])).toEqual([['teamplaatsing', 2]]);
});

it('a term has the stories that explain it or have it as a partner', () => {
  expect(terms.map(({ id, stories: used }) => [id, used.map(({ story: { id: own } }) => own)])).toEqual([
    ['uwv', ['z']],
    ['wsw', ['a']],
  ]);
});

it('the keuzehulp has at each answer what it speaks for, and counts with the same', () => {
  const { questionnaire, model, year } = joined;
  const [first] = questionnaire.questions;
  expect(first.answers.map(({ reasons }) => reasons)).toEqual([[approach?.reasons[0]], []]);
  expect(first.url).toBe('/keuzehulp/vraag/vorm/');
  expect(questionnaire.heaviest.answers[0]).toEqual({
    id: 'snel-beginnen',
    label: 'Snel kunnen beginnen',
  });
  expect(model.approaches.find(({ id }) => id === 'teamplaatsing')?.fits).toEqual(team.fits);
  expect(year).toBe('2019');
});

it.each<[string, Partial<Collections>, string]>([
  ['a partner', { begrippen: [] }, 'content/verhalen/z: "uwv" bestaat niet in content/begrippen.'],
  [
    'a source',
    { verhalen: [story('a', 'Alfa')] },
    'content/aanpakken/teamplaatsing: "z" bestaat niet in content/verhalen.',
  ],
  ['a value of a list', { sectoren: [] }, '"rijk" bestaat niet in content/sectoren.'],
  [
    'an answer',
    { keuzehulp: { ...keuzehulp, questions: keuzehulp.questions.slice(0, 1) } },
    'content/aanpakken/teamplaatsing: "werk=kantoor" is geen antwoord uit content/keuzehulp.yaml.',
  ],
])('%s that is not there is refused', (_, change, message) => {
  expect(() => joinLibrary(collections(change))).toThrow(message);
});
