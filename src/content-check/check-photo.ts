import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { CheckedFile } from './checked-file.ts';
import type { Problem } from './problem.ts';

/** Narrower than this a photograph looks poor on a wide screen; more pixels than that nobody needs. */
const narrowest = 800;
const mostPixels = 60_000_000;

/**
 * What is wrong with a photograph for a cover, in Dutch, or undefined. Reads every pixel, since half a file
 * opens like a whole one.
 */
export async function faultOfPhoto(root: string, file: string): Promise<string | undefined> {
  try {
    // From memory: by name, the library may answer from what it remembers of an earlier file.
    const bytes = await readFile(path.join(root, file));
    const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: mostPixels });
    const { width } = await picture.metadata();
    await picture.raw().toBuffer();
    if (width < narrowest) return `Deze foto is ${width} pixels breed. Minstens ${narrowest} is nodig.`;
    return undefined;
  } catch {
    return 'Deze foto is niet te lezen: het bestand is kapot, geen foto of veel te groot. Sla hem opnieuw op als jpg.';
  }
}

/** Each photograph is the cover of its story, and each cover that names a photograph has it. */
export async function checkPhotos(
  root: string,
  files: readonly CheckedFile[],
  photos: readonly string[],
  problems: Problem[],
): Promise<void> {
  const named = new Set<string>();
  for (const { kind, file, frontMatter } of files) {
    const { image } = (frontMatter.data.cover ?? {}) as { image?: unknown };
    if (kind !== 'verhalen' || typeof image !== 'string') continue;
    const photo = `${file.replace(/index\.mdx$/, '')}${image}`;
    named.add(photo);
    const fault = photos.includes(photo)
      ? await faultOfPhoto(root, photo)
      : `het bestand ${image} staat niet in de map van dit verhaal (of is groter dan 15 MB).`;
    if (fault !== undefined) {
      problems.push({
        file,
        ...frontMatter.locate(['cover', 'image']),
        field: 'cover › image',
        message: fault,
      });
    }
  }
  for (const file of photos.filter((photo) => !named.has(photo))) {
    const message = 'Deze foto hoort bij geen omslag. Noem hem bij cover › image, of haal hem weg.';
    problems.push({ file, line: 1, column: 1, message });
  }
}
