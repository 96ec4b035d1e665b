import sharp from 'sharp';
import type { CheckedFolder } from './checked-file.ts';
import type { Problem } from './problem.ts';

/** Narrower than this a photograph looks poor on a wide screen; more pixels than that nobody needs. */
const narrowest = 800;
const mostPixels = 60_000_000;

/**
 * What is wrong with a photograph for a cover, in Dutch, or undefined. Takes the bytes of the file and decodes every
 * pixel, since half a file opens like a whole one.
 */
async function faultOfPhoto(bytes: Buffer): Promise<string | undefined> {
  try {
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
export async function checkPhotos({ texts, photos }: CheckedFolder): Promise<Problem[]> {
  const problems: Problem[] = [];
  const named = new Set<string>();
  for (const { kind, file, frontMatter } of texts) {
    const { image } = (frontMatter.data.cover ?? {}) as { image?: unknown };
    if (kind !== 'verhalen' || typeof image !== 'string') continue;
    const photo = photos.find((one) => one.file === `${file.replace(/index\.mdx$/, '')}${image}`);
    if (photo !== undefined) named.add(photo.file);
    const message = photo
      ? await faultOfPhoto(await photo.read())
      : `het bestand ${image} staat niet in de map van dit verhaal (of is groter dan 15 MB).`;
    if (message === undefined) continue;
    problems.push({ file, ...frontMatter.locate(['cover', 'image']), field: 'cover › image', message });
  }
  const unused = photos.filter((photo) => !named.has(photo.file));
  const message = 'Deze foto hoort bij geen omslag. Noem hem bij cover › image, of haal hem weg.';
  return [...problems, ...unused.map(({ file }) => ({ file, line: 1, column: 1, message }))];
}
