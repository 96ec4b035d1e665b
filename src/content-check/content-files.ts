import { contentDocuments, type DocumentName, optionalDocuments } from '../schema/content-documents.ts';
import type { KindName } from '../schema/kind-name.ts';
import { largestPhoto, photoEnding } from '../schema/photo.ts';
import { decode } from './decode.ts';
import { isLeftBehind, misplaced } from './file-names.ts';
import type { Problem } from './problem.ts';
import type { RawFile } from './raw-file.ts';
import { tooMuch } from './too-much.ts';
import { unreadableCharacters } from './unreadable-characters.ts';

/** A file of text as it was read. */
interface ReadFile {
  /** Path from the project root, with forward slashes. */
  file: string;
  /** Empty when the file is not a text. */
  source: string;
  /** Why nobody may look at what is in it, found before any parser. */
  unfit?: Omit<Problem, 'file'>;
}

/** A file of content/ that is where it should be. */
export interface ContentFile extends ReadFile {
  kind: KindName;
  /** Name in addresses and references: the folder of a story, the file name of anything else. */
  id: string;
}

/** A whole file of fields, of which there is one. */
export interface ContentDocument extends ReadFile {
  name: DocumentName;
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

const documentNames = Object.keys(contentDocuments) as DocumentName[];
const fileOf = (name: DocumentName) => `content/${name}.yaml`;
const largestFile = 200_000;
const photoPattern = new RegExp(`^content/verhalen/[^/]+/[^/]+${photoEnding}$`);

/** The editors' own list for the spelling check: not a text. */
export const ownWordsFile = 'content/woordenlijst.txt';

/**
 * Tells the files of content/ apart, with a problem for everything that would silently be left out of the site:
 * a wrong folder, name or extension, a link to elsewhere, an empty library. What computers leave behind by themselves
 * is passed over.
 */
export async function sortFiles(raw: readonly RawFile[]): Promise<ContentFolder> {
  const folder: ContentFolder = { files: [], documents: [], photos: [], ownWords: '', problems: [] };
  const { files, documents, photos, problems } = folder;
  const refuse = (file: string, message: string) => problems.push({ file, line: 1, column: 1, message });
  for (const one of raw) {
    const { file, isPlain, size, read } = one;
    const wrong = isPlain
      ? misplaced(file)
      : 'Dit is een verwijzing naar een ander bestand. Zet het bestand zelf hier neer.';
    if (isLeftBehind(file)) continue;
    if (wrong !== undefined) {
      refuse(file, wrong);
    } else if (photoPattern.test(file)) {
      if (size <= largestPhoto) photos.push({ file, read });
      else
        refuse(file, `Deze foto is te groot. Hoogstens ${largestPhoto / 1_000_000} MB: sla hem kleiner op.`);
    } else if (file === ownWordsFile) {
      const { source, unfit } = await readText(one);
      if (unfit !== undefined) problems.push({ file, ...unfit });
      else folder.ownWords = source;
    } else {
      place(await readText(one), folder);
    }
  }
  for (const name of documentNames) {
    if (!optionalDocuments.includes(name) && !documents.some((document) => document.name === name))
      refuse(fileOf(name), 'Dit bestand ontbreekt.');
  }
  if (!files.some((file) => file.kind === 'verhalen')) {
    refuse('content/verhalen', 'Hier staat geen enkel verhaal.');
  }
  return folder;
}

/** The text of a file, unless it is too large, in another encoding, or made to keep a reader busy. */
async function readText({ file, size, read }: RawFile): Promise<ReadFile> {
  const start = { line: 1, column: 1 };
  if (size > largestFile) {
    const message = `Dit bestand is te groot (${size} bytes). Hoogstens ${largestFile}.`;
    return { file, source: '', unfit: { ...start, message } };
  }
  const decoded = decode(await read());
  if ('fault' in decoded) return { file, source: '', unfit: decoded.fault };
  const source = decoded.text;
  const unfit = unreadableCharacters(source)[0] ?? tooMuch(source);
  return unfit === undefined ? { file, source } : { file, source, unfit };
}

function place(read: ReadFile, { files, documents }: Pick<ContentFolder, 'files' | 'documents'>) {
  const document = documentNames.find((name) => fileOf(name) === read.file);
  if (document !== undefined) {
    documents.push({ name: document, ...read });
    return;
  }
  const [, kind = '', name = ''] = read.file.split('/');
  files.push({ kind: kind as KindName, id: name.replace(/\.mdx$/, ''), ...read });
}
