import type { CollectionEntry } from 'astro:content';
import type { KeuzehulpData } from '../schema/keuzehulp.ts';
import { takesEntries } from '../schema/takes-rows.ts';
import { approaches, doelgroepen, keysOf, sectors } from '../taxonomy.ts';
import type { Collections } from './join-library.ts';

/** An entry as far as the joins look at it. */
const entry = <Kind extends 'verhalen' | 'aanpakken' | 'sectoren' | 'doelgroepen' | 'begrippen'>(
  id: string,
  data: object,
) => ({ id, data }) as unknown as CollectionEntry<Kind>;

export const story = (id: string, organisation: string, data: object = {}) =>
  entry<'verhalen'>(id, {
    organisation,
    asOf: '2019-01',
    sector: ['umc'],
    approach: [{ id: 'teamplaatsing', evidence: `${organisation} plaatst een team.` }],
    alsoTouches: [],
    doelgroep: ['autisme'],
    partners: [],
    terms: [],
    ...data,
  });

const stated = { text: 'Dat helpt.', basis: 'bron', stories: ['z', 'a'] };
const unsourced = { text: 'Dat denken wij.', basis: 'redactie', stories: [] };
/** What the file of the one approach says that the stories are about. */
export const team = {
  fitsWhen: [stated],
  risks: [unsourced],
  fits: [
    { question: 'werk', answer: 'kantoor', weight: 1, story: 'z', because: 'Licht.' },
    { question: 'vorm', answer: 'groot', weight: 3, story: 'a', because: 'Sterk.' },
  ],
  onlyIf: { reason: 'je zoekt een team', anyOf: [{ question: 'vorm', answer: 'groot' }] },
};
const takes = Object.fromEntries(takesEntries.map(([row]) => [row, unsourced]));

export const keuzehulp: KeuzehulpData = {
  version: 1,
  setBy: 'de redactie',
  setOn: '2026-01',
  heaviest: { question: 'Wat weegt?', why: 'Dat kiest.' },
  questions: [
    {
      id: 'vorm',
      question: 'Hoe groot?',
      why: 'Dat scheelt.',
      changeable: false,
      answers: [
        { id: 'groot', label: 'Groot', consequence: 'Veel werk.', changeable: true, doelgroepen: [] },
        { id: 'klein', label: 'Klein', consequence: 'Weinig werk.', changeable: true, doelgroepen: [] },
      ],
    },
    {
      id: 'werk',
      question: 'Welk werk?',
      why: 'Dat telt.',
      changeable: true,
      answers: [
        { id: 'kantoor', label: 'Op kantoor', consequence: 'Binnen.', changeable: true, doelgroepen: [] },
      ],
    },
  ],
};

/** A small library: the stories "Zorg" (z) and "Alfa" (a), which both place a team. `change` takes the place of parts of it. */
export const collections = (change: Partial<Collections> = {}): Collections => ({
  verhalen: [
    story('z', 'Zorg', {
      partners: [
        { id: 'uwv', role: 'Zocht mee.' },
        { name: 'een bureau', role: 'Hielp.' },
      ],
    }),
    story('a', 'Alfa', {
      shortName: 'A',
      part: 'talent',
      alsoTouches: [{ id: 'werkpool', evidence: 'Alfa deelt.' }],
      terms: ['wsw'],
    }),
  ],
  aanpakken: keysOf(approaches).map((id) =>
    entry<'aanpakken'>(id, {
      summary: id,
      takes,
      ...(id === 'teamplaatsing' ? team : { fitsWhen: [], risks: [], fits: [] }),
      roles: [{ role: 'vorm', inPackage: 'zo' }],
      strongIn: [],
    }),
  ),
  sectoren: keysOf(sectors).map((id) => entry<'sectoren'>(id, { summary: id })),
  doelgroepen: keysOf(doelgroepen).map((id) =>
    entry<'doelgroepen'>(id, {
      summary: id,
      knownBy: id === 'autisme' ? [{ id: 'uwv', role: 'Weet veel.' }] : [],
    }),
  ),
  begrippen: [
    entry<'begrippen'>('wsw', { term: 'Wsw', asOf: '2019-01' }),
    entry<'begrippen'>('uwv', { term: 'UWV', asOf: '2019-01', url: 'https://uwv.nl' }),
  ],
  keuzehulp,
  ...change,
});
