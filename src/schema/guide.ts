import type { z } from 'zod';
import { interview } from '../contact/messages.ts';
import { approaches, coverIcons, doelgroepen, type Entry, provinces, sectors } from '../taxonomy.ts';
import { contentDocuments } from './content-documents.ts';
import { contentKinds } from './content-kinds.ts';
import { choiceTable, componentTable, fieldTable } from './field-table.ts';
import { fieldTree } from './field-tree.ts';
import { storyComponents } from './story-components.ts';

/** The guide for editors, from the root of the project. */
export const guideFile = 'REDACTIE.md';

/** The command that writes its tables anew. */
export const guideCommand = 'npm run redactie';

/** The closed lists that have a section of their own in the guide, by the heading of that section in lower case. */
const lists: Record<string, Record<string, Entry>> = {
  sectoren: sectors,
  aanpakken: approaches,
  doelgroepen,
  provincies: provinces,
  pictogrammen: coverIcons,
};

/** The tables of the guide by the name that its markers give them. */
const tables = new Map<string, string>([
  ...Object.entries(contentKinds).map(([kind, { schema }]) => fields(kind, schema)),
  ...Object.entries(contentDocuments).map(([name, schema]) => fields(name, schema)),
  ['onderdelen tekst', componentTable(storyComponents)],
  ['vragen gesprek', interview.map((question, index) => `${index + 1}. ${question}`).join('\n')],
  ...Object.entries(lists).map(([name, list]): [string, string] => [`lijst ${name}`, choiceTable(list)]),
]);

const block = /(<!-- tabel: (.*?) -->\n)[\s\S]*?(<!-- einde tabel -->)/g;

/**
 * The text of the guide with its tables as the schema has them now; all other text stays as it is. Throws when it
 * asks for a table that does not exist, or lacks one that does.
 */
export function withTables(guide: string): string {
  const missing = new Set(tables.keys());
  const text = guide.replace(block, (_, start: string, name: string, end: string) => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`${guideFile} asks for an unknown table: ${name}`);
    missing.delete(name);
    return `${start}\n${table}\n\n${end}`;
  });
  if (missing.size > 0) throw new Error(`${guideFile} lacks the tables: ${[...missing].join(', ')}`);
  return text;
}

function fields(name: string, schema: z.ZodType): [string, string] {
  return [`velden ${name}`, fieldTable(fieldTree(schema), anchorOf)];
}

function anchorOf(keys: readonly string[]): string | undefined {
  const found = Object.entries(lists).find(([, list]) => Object.keys(list).join() === keys.join());
  return found && `#${found[0]}`;
}
