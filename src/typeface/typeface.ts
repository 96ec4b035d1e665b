import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeWhole } from '../whole-file.ts';

/** The weights that our styles use. The typeface has 200 to 800; the unused ones are four tenths of its bytes. */
export const weights = { min: 400, max: 750 };

/** The letters of our own languages, and those of the rest of Europe, which only pictures need in a file of their own. */
type Script = 'latin' | 'latin-ext';
const sourceOf = (script: Script) =>
  `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${script}-wght-normal.woff2`;
/** The name records that the SIL Open Font License 1.1 requires us to keep: copyright and licence. */
const legalNames = [0, 13, 14];

/** Where subsets are kept between builds: making one takes a third of a second. */
const cache = '.astro/typeface';

/**
 * Writes the typeface of the pages, subset to the weights in use, and returns the path of the file. Relative, for Astro makes the
 * name of the typeface from it, and the site may not depend on the folder of the project.
 */
export async function pageFont(): Promise<string> {
  const file = `./${cache}/text.woff2`;
  await writeWhole(file, await cut('latin', 'woff2', weights));
  return file;
}

/** The typeface in one weight, as WOFF, for drawing images. */
export function fontOfWeight(weight: number, script: Script): Promise<Buffer> {
  return cut(script, 'woff', weight);
}

async function cut(
  script: Script,
  targetFormat: 'woff2' | 'woff',
  wght: number | typeof weights,
): Promise<Buffer> {
  const font = await readFile(createRequire(import.meta.url).resolve(sourceOf(script)));
  const options = {
    keepAllGlyphs: true as const,
    targetFormat,
    variationAxes: { wght },
    preserveNameIds: legalNames,
  };
  const key = createHash('sha256').update(font).update(JSON.stringify(options)).digest('hex');
  const file = path.join(cache, `${key}.${targetFormat}`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  // Loaded only when needed: it brings a font engine along.
  const { default: subsetFont } = await import('subset-font');
  const made = await subsetFont(font, undefined, options);
  await writeWhole(file, made);
  return made;
}
