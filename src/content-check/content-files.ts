import { contentDocuments, type DocumentName } from '../schema/content-documents.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import type { KindName } from '../schema/kind-name.ts';
import { largestPhoto, photoEnding } from '../schema/photo.ts';
import { slugFrom, slugPattern } from '../slug.ts';
import type { Problem } from './problem.ts';
import type { RawFile } from './raw-file.ts';
import { suggestName } from './suggest.ts';
import { unreadableCharacters } from './unreadable-characters.ts';

/** A file of content/ that is where it should be. */
export interface ContentFile {
  kind: KindName;
  /** Name in addresses and references: the folder of a story, the file name of anything else. */
  id: string;
  /** Path from the project root, with forward slashes. */
  file: string;
  source: string;
}

const kinds = Object.keys(contentKinds) as KindName[];
const documentNames = Object.keys(contentDocuments) as DocumentName[];
const fileOf = (name: DocumentName) => `content/${name}.yaml`;
const largestFile = 200_000;
const photoPattern = new RegExp(`^content/verhalen/[^/]+/[^/]+${photoEnding}$`);

/** The editors' own list for the spelling check: not a text. */
const ownWordsFile = 'content/woordenlijst.txt';

/** A whole file of fields, of which there is one. */
export interface ContentDocument {
  name: DocumentName;
  file: string;
  source: string;
}

/** A photograph beside a story. */
export interface PhotoFile {
  file: string;
  read(): Promise<Uint8Array>;
}

/** What is in content/: the texts, the documents of fields, the photographs beside stories, and what should not be there. */
export interface ContentFolder {
  files: ContentFile[];
  documents: ContentDocument[];
  photos: PhotoFile[];
  /** The editors' own word list as it stands; empty when there is none. */
  ownWords: string;
  problems: Problem[];
}

/**
 * Tells the files of content/ apart, with a problem for everything that would silently be left out of the site:
 * a wrong folder, name or extension, a link to elsewhere, an empty library.
 */
export async function sortFiles(raw: readonly RawFile[]): Promise<ContentFolder> {
  const folder: ContentFolder = { files: [], documents: [], photos: [], ownWords: '', problems: [] };
  const { files, documents, photos, problems } = folder;
  const refuse = (file: string, message: string) => problems.push({ file, line: 1, column: 1, message });
  for (const { file, isPlain, size, read } of raw) {
    if (!isPlain) {
      refuse(file, 'Dit is een verwijzing naar een ander bestand. Zet het bestand zelf hier neer.');
    } else if (file === ownWordsFile) {
      folder.ownWords = textIn(await read());
      problems.push(...unreadableCharacters(folder.ownWords).map((problem) => ({ file, ...problem })));
    } else if (photoPattern.test(file) && size <= largestPhoto) {
      photos.push({ file, read });
    } else {
      const wrong = misplaced(file) ?? tooLarge(size);
      if (wrong !== undefined) refuse(file, wrong);
      else place(file, textIn(await read()), { files, documents });
    }
  }
  for (const name of documentNames) {
    if (!documents.some((document) => document.name === name)) refuse(fileOf(name), 'Dit bestand ontbreekt.');
  }
  if (!files.some((file) => file.kind === 'verhalen')) {
    refuse('content/verhalen', 'Hier staat geen enkel verhaal.');
  }
  return folder;
}

/** Bytes as text; what is no UTF-8 becomes a sign that the check refuses. */
function textIn(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function place(
  file: string,
  source: string,
  { files, documents }: Pick<ContentFolder, 'files' | 'documents'>,
) {
  const document = documentNames.find((name) => fileOf(name) === file);
  if (document !== undefined) {
    documents.push({ name: document, file, source });
    return;
  }
  const [, kind = '', name = ''] = file.split('/');
  files.push({ kind: kind as KindName, id: name.replace(/\.mdx$/, ''), file, source });
}

function tooLarge(size: number): string | undefined {
  if (size <= largestFile) return undefined;
  return `Dit bestand is te groot (${size} bytes). Hoogstens ${largestFile}.`;
}

/** What is wrong with the place or the name of this file, or undefined. */
function misplaced(file: string): string | undefined {
  if (documentNames.some((name) => fileOf(name) === file)) return undefined;
  const [, kind = '', ...rest] = file.split('/');
  if (!kinds.includes(kind as KindName)) {
    const near = suggestName(kind, kinds);
    return `De map "${kind}" hoort niet in content.${near ? ` Bedoelde u "${near}"?` : ''} Toegestaan: ${kinds.join(', ')}.`;
  }
  const isStory = contentKinds[kind as KindName].pattern === '*/index.mdx';
  const shape = isStory ? `content/${kind}/naam-van-het-verhaal/index.mdx` : `content/${kind}/naam.mdx`;
  const name = isStory ? rest[0] : rest[0]?.replace(/\.mdx$/, '');
  const fits = isStory
    ? rest.length === 2 && rest[1] === 'index.mdx'
    : rest.length === 1 && file.endsWith('.mdx');
  if (!fits) return `Dit bestand hoort hier niet. Een tekst staat in ${shape}.`;
  if (name === undefined || !slugPattern.test(name)) {
    return `"${name}" kan niet in een adres. Noem het "${slugFrom(name ?? '')}": kleine letters, cijfers en koppeltekens.`;
  }
  return undefined;
}
