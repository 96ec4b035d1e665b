import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** The weights that our styles use. The typeface has 200 to 800; the unused ones are four tenths of its bytes. */
export const weights = { min: 400, max: 750 };

const source =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
/** The name records that the SIL Open Font License 1.1 requires us to keep: copyright and licence. */
const legalNames = [0, 13, 14];

/** Writes the typeface of the pages, subset to the weights in use, and returns the path of the file. */
export async function pageFont(): Promise<string> {
  const folder = new URL('../../.astro/typeface/', import.meta.url);
  const file = new URL('text.woff2', folder);
  await mkdir(folder, { recursive: true });
  await writeFile(file, await cut('woff2', weights));
  return fileURLToPath(file);
}

/** The typeface in one weight, as WOFF, for drawing images. */
export function fontOfWeight(weight: number): Promise<Buffer> {
  return cut('woff', weight);
}

async function cut(targetFormat: 'woff2' | 'woff', wght: number | typeof weights): Promise<Buffer> {
  const font = await readFile(createRequire(import.meta.url).resolve(source));
  return subsetFont(font, undefined, {
    keepAllGlyphs: true,
    targetFormat,
    variationAxes: { wght },
    preserveNameIds: legalNames,
  });
}
