import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentDocuments, type DocumentName } from '../schema/content-documents.ts';
import { contentKinds, type KindName } from '../schema/content-kinds.ts';
import { slugFrom, slugPattern } from '../slug.ts';
import type { Problem } from './problem.ts';
import { suggestName } from './suggest.ts';

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
const largestPhoto = 15_000_000;
const photoPattern = /^content\/verhalen\/[^/]+\/[^/]+\.(?:jpe?g|png|webp|avif)$/;

/** The editors' own list for the spelling check: not a text, so it is read elsewhere. */
export const ownWordsFile = 'content/woordenlijst.txt';

/** A whole file of fields, of which there is one. */
export interface ContentDocument {
  name: DocumentName;
  file: string;
  source: string;
}

/** What is in content/: the texts, the documents of fields, the photographs beside stories, and what should not be there. */
export interface ContentFolder {
  files: ContentFile[];
  documents: ContentDocument[];
  photos: string[];
  problems: Problem[];
}

/**
 * Every text of content/ below `root`, and a problem for everything that would silently be left out of the
 * site: a wrong folder, name or extension, a link to elsewhere, an empty library.
 */
export async function readContentFiles(root: string): Promise<ContentFolder> {
  const files: ContentFile[] = [];
  const documents: ContentDocument[] = [];
  const photos: string[] = [];
  const problems: Problem[] = [];
  for (const { file, isLink, size } of await walk(root, 'content')) {
    if (file === ownWordsFile && !isLink) continue;
    if (photoPattern.test(file) && !isLink && size <= largestPhoto) {
      photos.push(file);
      continue;
    }
    const wrong = isLink
      ? 'Dit is een verwijzing naar een ander bestand. Zet het bestand zelf hier neer.'
      : misplaced(file);
    if (wrong !== undefined) {
      problems.push({ file, line: 1, column: 1, message: wrong });
      continue;
    }
    if (size > largestFile) {
      problems.push({
        file,
        line: 1,
        column: 1,
        message: `Dit bestand is te groot (${size} bytes). Hoogstens ${largestFile}.`,
      });
      continue;
    }
    const source = await readFile(path.join(root, file), 'utf8');
    const document = documentNames.find((name) => fileOf(name) === file);
    if (document !== undefined) {
      documents.push({ name: document, file, source });
      continue;
    }
    const [, kind = '', name = ''] = file.split('/');
    files.push({ kind: kind as KindName, id: name.replace(/\.mdx$/, ''), file, source });
  }
  for (const name of documentNames) {
    if (documents.some((document) => document.name === name)) continue;
    problems.push({ file: fileOf(name), line: 1, column: 1, message: 'Dit bestand ontbreekt.' });
  }
  if (!files.some((file) => file.kind === 'verhalen')) {
    problems.push({
      file: 'content/verhalen',
      line: 1,
      column: 1,
      message: 'Hier staat geen enkel verhaal.',
    });
  }
  return { files, documents, photos, problems };
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

async function walk(
  root: string,
  folder: string,
): Promise<{ file: string; isLink: boolean; size: number }[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return walk(root, file);
      const { size } = await lstat(path.join(root, file));
      return [{ file, isLink: !entry.isFile(), size }];
    }),
  );
  return found.flat().sort((a, b) => a.file.localeCompare(b.file, 'nl'));
}
