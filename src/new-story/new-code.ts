import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { freeCode } from '../short-links/code.ts';
import { codesIn } from '../short-links/taken-codes.ts';

/** A code for a short link that no story of content/ below `root` has. */
export function newCode(root: string): string {
  const files = globSync('content/verhalen/*/index.mdx', { cwd: root });
  // One after another: a system lets a process have some thousand files open.
  return freeCode(codesIn(files.map((file) => readFileSync(path.join(root, file), 'utf8'))));
}
