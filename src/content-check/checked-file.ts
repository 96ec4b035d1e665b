import type { Released } from '../released/address-list.ts';
import type { DocumentData, DocumentName } from '../schema/content-documents.ts';
import type { TextData } from '../schema/content-kinds.ts';
import type { KindName } from '../schema/kind-name.ts';
import type { WithdrawnStoryData } from '../schema/story.ts';
import type { ContentDocument, ContentFile, PhotoFile } from './content-files.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import type { Guarded } from './text-guard.ts';

/** A text of content/ with what was learnt about it. */
export interface CheckedFile<Kind extends KindName = KindName> extends ContentFile {
  kind: Kind;
  frontMatter: FrontMatter;
  guarded: Guarded;
  /** The fields after validation; undefined when they have problems of their own. */
  data: TextData<Kind> | undefined;
  /** What is wrong with this file by itself. */
  problems: readonly Problem[];
}

/** A document of fields with what was learnt about it. */
export interface CheckedDocument<Name extends DocumentName = DocumentName> extends ContentDocument {
  name: Name;
  fields: FrontMatter;
  /** The fields after validation; undefined when they have problems of their own. */
  data: DocumentData<Name> | undefined;
  /** What is wrong with this file by itself. */
  problems: readonly Problem[];
}

/** A story that was taken away: an address, and why. */
export interface WithdrawnStory extends Omit<CheckedFile<'verhalen'>, 'data'> {
  data: WithdrawnStoryData | undefined;
}

/** Everything in content/ that could be read: what each check across files is given. */
export interface CheckedFolder {
  texts: readonly CheckedFile[];
  /** Stories that were taken away: none of `texts`. */
  withdrawn?: readonly WithdrawnStory[];
  documents: readonly CheckedDocument[];
  photos: readonly PhotoFile[];
  /** Every address that was ever released; absent where nobody knows. */
  released?: readonly Released[];
  /** The editors' own word list as it stands. */
  ownWords: string;
}

/** The texts of one kind. */
export function textsOf<Kind extends KindName>(
  { texts }: Pick<CheckedFolder, 'texts'>,
  kind: Kind,
): CheckedFile<Kind>[] {
  return texts.filter((text): text is CheckedFile<Kind> => text.kind === kind);
}

/** The document of this name, when it is there. */
export function documentOf<Name extends DocumentName>(
  { documents }: Pick<CheckedFolder, 'documents'>,
  name: Name,
): CheckedDocument<Name> | undefined {
  return documents.find((document): document is CheckedDocument<Name> => document.name === name);
}
