import type { dataFiles } from '../addresses.ts';
import type { SiteFacts } from '../schema/site.ts';
import { catalogueOf } from './catalogue.ts';
import { asJsonLd, asTurtle } from './catalogue-files.ts';
import { csvFile, csvMetadata, excelCsvFile } from './csv-files.ts';
import { jsonSchema } from './json-schema.ts';
import type { StoriesFile } from './story-record.ts';

interface WrittenFile {
  contentType: string;
  text: (data: StoriesFile, site: SiteFacts) => string;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
const csv = 'text/csv; charset=utf-8; header=present';

/** Every file of open data: what it is, and its text. */
export const writtenFiles: Record<keyof typeof dataFiles, WrittenFile> = {
  json: { contentType: 'application/json', text: json },
  csv: { contentType: csv, text: csvFile },
  excelCsv: { contentType: csv, text: excelCsvFile },
  schema: { contentType: 'application/schema+json', text: () => json(jsonSchema()) },
  csvMetadata: { contentType: 'application/csvm+json', text: (data) => json(csvMetadata(data)) },
  catalogueJsonLd: {
    contentType: 'application/ld+json',
    text: (data, site) => json(asJsonLd(catalogueOf(data, site))),
  },
  catalogueTurtle: {
    contentType: 'text/turtle; charset=utf-8',
    text: (data, site) => asTurtle(catalogueOf(data, site)),
  },
};
