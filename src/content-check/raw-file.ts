import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file below content/ before anything is known of it. */
export interface RawFile {
  /** Path from the project root, with forward slashes. */
  file: string;
  /** Whether it is a file of its own; false for a link to elsewhere, a pipe and the like. */
  isPlain: boolean;
  /** In bytes. */
  size: number;
  read(): Promise<Uint8Array>;
}

/** Every file of content/ below `root`, by path in Dutch alphabetical order; none when the folder is not there. */
export async function filesBelow(root: string): Promise<RawFile[]> {
  return (await walk(root, 'content')).sort((a, b) => a.file.localeCompare(b.file, 'nl'));
}

/** Files that exist in memory only: `files` maps each path to what is in it. */
export function filesInMemory(files: Readonly<Record<string, string | Buffer>>): RawFile[] {
  return Object.entries(files)
    .map(([file, content]) => {
      const bytes = Buffer.from(content);
      return { file, isPlain: true, size: bytes.length, read: async () => bytes };
    })
    .sort((a, b) => a.file.localeCompare(b.file, 'nl'));
}

async function walk(root: string, folder: string): Promise<RawFile[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return walk(root, file);
      const place = path.join(root, file);
      const { size } = await lstat(place);
      return [{ file, isPlain: entry.isFile(), size, read: () => readFile(place) }];
    }),
  );
  return found.flat();
}
