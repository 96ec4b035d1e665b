import type { DocumentName } from '../schema/content-documents.ts';
import type { ContentDocument, ContentFile, PhotoFile } from './content-files.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import type { Guarded } from './text-guard.ts';

/** A text of content/ with what was learnt about it. */
export interface CheckedFile extends ContentFile {
  frontMatter: FrontMatter;
  guarded: Guarded;
  /** The fields after validation; undefined when they have problems of their own. */
  data: unknown;
  /** What is wrong with this file by itself. */
  problems: readonly Problem[];
}

/** A document of fields with what was learnt about it. */
export interface CheckedDocument extends ContentDocument {
  fields: FrontMatter;
  /** The fields after validation; undefined when they have problems of their own. */
  data: unknown;
  /** What is wrong with this file by itself. */
  problems: readonly Problem[];
}

/** Everything in content/ that could be read: what each check across files is given. */
export interface CheckedFolder {
  texts: readonly CheckedFile[];
  documents: readonly CheckedDocument[];
  photos: readonly PhotoFile[];
  /** The editors' own word list as it stands. */
  ownWords: string;
}

/** The document of this name, when it is there. */
export function documentOf({ documents }: CheckedFolder, name: DocumentName): CheckedDocument | undefined {
  return documents.find((document) => document.name === name);
}
