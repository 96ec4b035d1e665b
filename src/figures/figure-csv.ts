import papaparse from 'papaparse';
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

/** Excel reads a file as UTF-8 when it begins with this. */
const byteOrderMark = '\uFEFF';

/** The tables of /cijfers/ as files, by the id of their heading. */
export const figureFiles = {
  banen: (stories) =>
    csvOf(figureRows(stories, ['placements', 'plan', 'target', 'vacancy']).map(figureRecord)),
  tempo: (stories) => csvOf(answerRows(stories, 'pace').rows.map(answerRecord)),
  proef: (stories) => csvOf(figureRows(stories, ['trial', 'temporary']).map(figureRecord)),
  geld: (stories) => csvOf(answerRows(stories, 'budget').rows.map(answerRecord)),
} as const satisfies Record<string, (stories: readonly FigureStory[]) => string>;
export type FigureFile = keyof typeof figureFiles;

/** As RFC 4180 says; what a spreadsheet would take for a formula gets an apostrophe in front. */
function csvOf(records: Record<string, string>[]): string {
  return byteOrderMark + papaparse.unparse(records, { escapeFormulae: true, newline: '\r\n' });
}

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
