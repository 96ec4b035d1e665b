import { readdir } from 'node:fs/promises';
import { fitFiles, mostFiles } from '../../src/hosting/file-limit.ts';
import { max } from './goals.ts';
import type { Library } from './library.ts';
import type { Row } from './rows.ts';

/** How many files a host of static files gets of the site of a library, from which those are removed that it does not get. */
export async function fileRows({ site }: Pick<Library, 'site'>): Promise<Row[]> {
  await fitFiles(site);
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).length;
  return [
    {
      measured: 'files for a static host',
      unit: 'files',
      values: { ours: [files], bare: [] },
      failed: { ours: 0, bare: 0 },
      goal: max(mostFiles, 'files'),
    },
  ];
}
