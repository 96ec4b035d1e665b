import { absolute } from '../absolute.ts';
import { dataFiles } from '../addresses.ts';
import { byteOrderMark, csvOf } from '../csv.ts';
import { type Column, csvColumns, listSeparator } from './csv-columns.ts';
import { licence } from './licence.ts';
import { dataVersion, type StoriesFile, type StoryRecord } from './story-record.ts';

/** The stories as comma-separated values in UTF-8, as RFC 4180 says. */
export function csvFile({ stories }: StoriesFile): string {
  return csvOf(stories.map(rowOf));
}

/** The same for Excel in Dutch, which expects a semicolon, and UTF-8 only behind a byte order mark. */
export function excelCsvFile({ stories }: StoriesFile): string {
  return byteOrderMark + csvOf(stories.map(rowOf), ';');
}

function rowOf(story: StoryRecord): Record<string, string> {
  return Object.fromEntries(csvColumns.map((column) => [column.name, cellOf(column, story)]));
}

/** A bar within a value of a list becomes a broken one: a bar stands between values. */
function cellOf(column: Column, story: StoryRecord): string {
  const value = column.of(story) ?? '';
  if (typeof value === 'string') return value;
  return value.map((one = '') => one.replaceAll('|', '¦')).join(listSeparator);
}

/** What both files hold, as CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export function csvMetadata({
  modified,
  publisher,
  title,
  description,
}: StoriesFile): Record<string, unknown> {
  const table = (url: string, dialect: Record<string, unknown>) => ({
    url: absolute(url),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, ...dialect },
    tableSchema: {
      columns: csvColumns.map(({ name, holds, isList }) => ({
        name,
        titles: name,
        'dc:description': `${holds} in ${absolute(dataFiles.json)}`,
        datatype: 'string',
        ...(isList ? { separator: listSeparator } : {}),
      })),
      primaryKey: 'slug',
    },
  });
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    '@id': absolute(dataFiles.csvMetadata),
    'dc:title': title,
    'dc:description': description,
    'dc:publisher': publisher,
    'dc:license': { '@id': licence.url },
    'dc:modified': modified,
    'schema:version': dataVersion,
    tables: [table(dataFiles.csv, { delimiter: ',' }), table(dataFiles.excelCsv, { delimiter: ';' })],
  };
}
