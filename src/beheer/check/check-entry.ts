import { checkContent, unlessAsBefore } from '../../content-check/check-content.ts';
import type { CheckedFolder } from '../../content-check/checked-file.ts';
import type { Problem } from '../../content-check/problem.ts';
import type { RawFile } from '../../content-check/raw-file.ts';
import type { LibraryFiles } from '../settings.ts';

/** The library as it was last checked, so that only what changed is read again. */
let checked: CheckedFolder | undefined;

/**
 * What is wrong with one file among the others of the library. `photos` are the pictures beside it that are chosen but
 * not stored yet, each empty when its bytes are not known.
 */
export async function problemsIn(
  file: string,
  source: string,
  library: LibraryFiles,
  photos: ReadonlyMap<string, Uint8Array>,
): Promise<Problem[]> {
  const encoder = new TextEncoder();
  const stored = Object.entries(library).map(([name, text]) => rawFile(name, encoder.encode(text)));
  const mine = [
    rawFile(file, encoder.encode(source)),
    ...[...photos].map(([name, bytes]) => rawFile(name, bytes)),
  ];
  const names = mine.map((one) => one.file);
  const files = [...stored.filter((one) => !names.includes(one.file)), ...mine];
  const result = await checkContent(files, unlessAsBefore(checked));
  checked = result;
  return result.problems.filter((problem) => problem.file === file);
}

function rawFile(file: string, bytes: Uint8Array): RawFile {
  return { file, isPlain: true, size: bytes.length, read: async () => bytes };
}
