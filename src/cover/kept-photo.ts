import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { keptBetweenBuilds } from '../kept/kept-between-builds.ts';
import { cropPhoto, type PhotoSize } from './photo.ts';

/** Where photographs are kept between builds, one file for each size of each story. */
const ownFolder = path.resolve('.astro/covers');

/** What crops: a change in any of it makes each photograph anew. */
const code = ['src/cover/photo.ts', 'package.json'];

/** cropPhoto() of the photograph of a story, which costs seconds: that of an earlier build is taken when nothing changed. Rejects as that does. */
export async function keptPhoto(
  storyId: string,
  photo: string,
  size: PhotoSize,
  folder: string = ownFolder,
): Promise<Buffer> {
  const file = path.join(folder, `${storyId}-${size.width}.${size.format}`);
  const inputs = [JSON.stringify(size), await readFile(photo)];
  return keptBetweenBuilds({ file, code, inputs }, () => cropPhoto(photo, size));
}
