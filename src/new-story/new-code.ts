import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { freeCode } from '../short-links/code.ts';
import { codesIn } from '../short-links/taken-codes.ts';

/** A code for a short link that no story of content/ below `root` has. */
export async function newCode(root: string): Promise<string> {
  const files = globSync('content/verhalen/*/index.mdx', { cwd: root });
  return freeCode(codesIn(await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')))));
}
