import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFile, type Released, readList } from './address-list.ts';

/** The addresses that the project in `root` ever released; none when it has no list. */
export async function readReleased(root: string): Promise<Released[]> {
  return readList(await readFile(path.join(root, listFile), 'utf8').catch(() => ''));
}
