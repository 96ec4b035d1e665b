import type { CheckedFile, CheckedFolder } from '../../content-check/checked-file.ts';
import { bodyOf } from '../../content-check/front-matter.ts';
import type { LibraryFiles } from '../settings.ts';

/** All files but the texts of stories, which no other file refers to the words of, and photographs, which stay empty. */
export function libraryFor({ texts, documents, photos }: CheckedFolder): LibraryFiles {
  return Object.fromEntries([
    ...texts.map((text) => [text.file, withoutStory(text)]),
    ...documents.map(({ file, source }) => [file, source]),
    ...photos.map(({ file }) => [file, '']),
  ]);
}

function withoutStory({ kind, source }: CheckedFile): string {
  return kind === 'verhalen' ? source.replace(bodyOf(source), '') : source;
}
