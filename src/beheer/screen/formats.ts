import CMS from '@sveltia/cms';
import { contentDocuments, type DocumentName } from '../../schema/content-documents.ts';
import { contentKinds } from '../../schema/content-kinds.ts';
import type { KindName } from '../../schema/kind-name.ts';
import { formatOf } from '../config/collections.ts';
import { documentOf, fieldsOf } from '../form/document-form.ts';
import { formOf, textOf } from '../form/text-form.ts';

/** Each document as it was last read: what an editor leaves alone stays as it is. */
const read = new Map<DocumentName, string>();

/** Makes the screen read and write every file in our form. */
export function registerFormats(): void {
  for (const kind of Object.keys(contentKinds) as KindName[]) {
    CMS.registerCustomFormat(formatOf(kind), 'mdx', {
      fromFile: formOf,
      toFile: (form: object) => textOf(kind, { ...form }),
    });
  }
  for (const name of Object.keys(contentDocuments) as DocumentName[]) {
    CMS.registerCustomFormat(formatOf(name), 'yaml', {
      fromFile: (source: string) => {
        read.set(name, source);
        return fieldsOf(source);
      },
      toFile: (fields: object) => documentFor(name, { ...fields }),
    });
  }
}

/** A document as the screen stores it, after an editor filled in these fields. */
export function documentFor(name: DocumentName, fields: Record<string, unknown>): string {
  return documentOf(name, read.get(name) ?? '', fields);
}
