import { byteOrderMark, csvOf } from '../csv.ts';
import { factsDateInWords } from '../dutch/facts-date.ts';
import { figureKinds } from '../taxonomy.ts';
import {
  type AnswerRow,
  answerRows,
  type FigureRow,
  type FigureStory,
  figureRows,
  type StoryRow,
} from './figure-table.ts';

/** The tables of /cijfers/ as files, by the id of their heading. */
export const figureFiles = {
  banen: (stories) =>
    fileOf(figureRows(stories, ['placements', 'plan', 'target', 'vacancy']).map(figureRecord)),
  tempo: (stories) => fileOf(answerRows(stories, 'pace').rows.map(answerRecord)),
  proef: (stories) => fileOf(figureRows(stories, ['trial', 'temporary']).map(figureRecord)),
  geld: (stories) => fileOf(answerRows(stories, 'budget').rows.map(answerRecord)),
} as const satisfies Record<string, (stories: readonly FigureStory[]) => string>;
export type FigureFile = keyof typeof figureFiles;

const fileOf = (records: Record<string, string>[]) => byteOrderMark + csvOf(records);

const figureRecord = ({ value, unit, label, kind, note, ...row }: FigureRow) => ({
  ...storyRecord(row),
  Soort: figureKinds[kind].label,
  Cijfer: value,
  Eenheid: unit ?? '',
  Uitleg: label,
  Kanttekening: note ?? '',
});

const answerRecord = ({ answer, ...row }: AnswerRow) => ({ ...storyRecord(row), Antwoord: answer });

const storyRecord = ({ organisation, sectors, url, ...date }: StoryRow) => ({
  Organisatie: organisation,
  Sector: sectors.join('; '),
  'Feiten van': factsDateInWords(date),
  Verhaal: url,
});
