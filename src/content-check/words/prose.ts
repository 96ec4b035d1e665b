import type { z } from 'zod';
import { contentDocuments } from '../../schema/content-documents.ts';
import { contentKinds } from '../../schema/content-kinds.ts';
import { fieldTree, valuesIn } from '../../schema/field-tree.ts';
import type { CheckedDocument, CheckedFile, CheckedFolder } from '../checked-file.ts';
import type { FrontMatter, Path } from '../front-matter.ts';
import type { Place } from '../problem.ts';

/** A piece of running text that readers see. */
export interface Prose {
  file: string;
  text: string;
  /** The front matter field it stands in; undefined for the text below it. */
  field: Path | undefined;
  /** Where it stands in its file: asked for where there is something to tell, which is nearly nowhere. */
  place(): Place;
}

/** All running text of a folder, file by file. */
export function proseIn({ texts, documents }: Pick<CheckedFolder, 'texts' | 'documents'>): Prose[] {
  return [...texts.flatMap(proseOf), ...documents.flatMap(proseOfDocument)];
}

/** All running text of a file, in reading order: its fields, then the text below them. */
export function proseOf({ kind, file, frontMatter, guarded }: CheckedFile): Prose[] {
  return [
    ...proseInFields(file, frontMatter, contentKinds[kind].schema),
    ...guarded.words.map((words) => proseInText(file, words)),
  ];
}

/** Words in the text below the fields. */
export function proseInText(
  file: string,
  { text, line, column }: CheckedFile['guarded']['words'][number],
): Prose {
  return { file, text, field: undefined, place: () => ({ line, column }) };
}

function proseOfDocument({ name, file, fields }: CheckedDocument): Prose[] {
  return proseInFields(file, fields, contentDocuments[name]);
}

/** The fields that the schema calls prose; any other field is a name, an address, a date or a word of readers. */
function proseInFields(file: string, fields: FrontMatter, schema: z.ZodType): Prose[] {
  return valuesIn(fields.data, fieldTree(schema)).flatMap(({ path, value, field }) =>
    field?.prose && typeof value === 'string'
      ? [{ file, text: value, field: path, place: () => fields.locate(path) }]
      : [],
  );
}
