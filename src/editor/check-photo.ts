import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

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
