import sharp from 'sharp';
import { largestPhoto, longestSide, lowestPhoto, mostPixels, narrowestPhoto } from '../schema/photo.ts';
import { type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { kindOfPicture } from './kind-of-picture.ts';
import type { Problem } from './problem.ts';

/**
 * What is wrong with a photograph for a cover, in Dutch, or undefined. Takes the bytes of the file and decodes every
 * pixel, since half a file opens like a whole one.
 */
async function faultOfPhoto(bytes: Buffer): Promise<string | undefined> {
  const kind = kindOfPicture(bytes);
  if (kind !== undefined && kind !== 'photo') {
    return `Dit bestand heet een foto, maar is van binnen een ${kind}. Sla het opnieuw op als jpg.`;
  }
  try {
    const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: mostPixels });
    // As it is shown: a telephone held upright turns a photograph by a note in the file.
    const { width, height } = (await picture.metadata()).autoOrient;
    if (width < narrowestPhoto)
      return `Deze foto is ${width} pixels breed. Minstens ${narrowestPhoto} is nodig.`;
    if (height < lowestPhoto || Math.max(width, height) > longestSide) {
      return `Deze foto is ${width} bij ${height} pixels. Hij is minstens ${lowestPhoto} hoog, en hoogstens ${longestSide} breed of hoog.`;
    }
    await picture.raw().toBuffer();
    return undefined;
  } catch {
    return 'Deze foto is niet te lezen: het bestand is kapot, geen foto of veel te groot. Sla hem opnieuw op als jpg.';
  }
}

/** Each photograph is the cover of its story, and each cover that names a photograph has it. */
export async function checkPhotos(folder: CheckedFolder): Promise<Problem[]> {
  const { photos } = folder;
  const problems: Problem[] = [];
  const named = new Set<string>();
  const unread = (folder.withdrawn ?? []).map(({ file }) => file.replace(/index\.mdx$/, ''));
  for (const { file, frontMatter } of textsOf(folder, 'verhalen')) {
    // Whether a photograph belongs to fields that cannot be read, nobody knows yet.
    if (frontMatter.faults.length > 0) unread.push(file.replace(/index\.mdx$/, ''));
    const { image } = (frontMatter.data.cover ?? {}) as { image?: unknown };
    if (typeof image !== 'string') continue;
    const photo = photos.find((one) => one.file === `${file.replace(/index\.mdx$/, '')}${image}`);
    if (photo !== undefined) named.add(photo.file);
    const message = photo
      ? await faultOfPhoto(await photo.read())
      : `het bestand ${image} staat niet in de map van dit verhaal (of is groter dan ${largestPhoto / 1_000_000} MB).`;
    if (message === undefined) continue;
    problems.push(fieldProblem(file, frontMatter, ['cover', 'image'], message));
  }
  const unused = photos.filter(
    ({ file }) => !named.has(file) && !unread.some((beside) => file.startsWith(beside)),
  );
  const message = 'Deze foto hoort bij geen omslag. Noem hem bij cover › image, of haal hem weg.';
  return [...problems, ...unused.map(({ file }) => ({ file, line: 1, column: 1, message }))];
}
