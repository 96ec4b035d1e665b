import type { ContentDocument, ContentFile } from './content-files.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Guarded } from './text-guard.ts';

/** A text of content/ with what was learnt about it. */
export interface CheckedFile extends ContentFile {
  frontMatter: FrontMatter;
  guarded: Guarded;
  /** The fields after validation; undefined when they have problems of their own. */
  data: unknown;
}

/** A document of fields with what was learnt about it. */
export interface CheckedDocument extends ContentDocument {
  fields: FrontMatter;
  /** The fields after validation; undefined when they have problems of their own. */
  data: unknown;
}
