import { contentDocuments, type DocumentName } from '../../schema/content-documents.ts';
import { contentKinds } from '../../schema/content-kinds.ts';
import type { KindName } from '../../schema/kind-name.ts';
import { documentOf, fieldsOf } from './document-form.ts';
import { formOf, textOf } from './text-form.ts';

/**
 * A file of content/ in the form in which the screen stores it, so that a save changes what was changed; undefined for a
 * file that has no such form. Throws, in Dutch, when it cannot be read.
 */
export function storedForm(file: string, source: string): string | undefined {
  const [, folder = '', ...rest] = file.split('/');
  if (rest.length > 0 && file.endsWith('.mdx') && Object.hasOwn(contentKinds, folder)) {
    return textOf(folder as KindName, formOf(source));
  }
  const name = folder.replace(/\.yaml$/, '');
  if (rest.length > 0 || name === folder || !Object.hasOwn(contentDocuments, name)) return undefined;
  return documentOf(name as DocumentName, source, fieldsOf(source));
}
