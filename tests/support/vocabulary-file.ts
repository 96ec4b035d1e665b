import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { finderFile } from '../../src/addresses.ts';

/** The path of the vocabulary in a built site, whose folder is named after the numbers of its pages. */
export async function vocabularyIn(dist: string): Promise<string> {
  const [numbering = '', ...others] = await readdir(path.join(dist, 'zoek'));
  if (others.length > 0) throw new Error(`More than one numbering in ${dist}/zoek: ${others.join(', ')}`);
  return path.join(dist, finderFile(numbering, 'woorden'));
}
