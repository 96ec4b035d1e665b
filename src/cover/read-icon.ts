import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CoverIcon } from '../taxonomy.ts';

/** The source of a pictogram, as SVG of 256 by 256 units. */
export function readIcon(name: CoverIcon): Promise<string> {
  return readFile(path.resolve('src/cover/icons', `${name}.svg`), 'utf8');
}
