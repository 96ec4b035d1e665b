import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Story } from '../knowledge-base/library.ts';
import { photoOf } from '../schema/cover.ts';
import { cropPhoto, photoFile } from './photo.ts';
import { poster } from './poster.ts';

/** The cover of a story as SVG, with the pictogram that its front matter names. Throws for a photograph. */
export async function storyPoster({ data, chapter }: Pick<Story, 'data' | 'chapter'>): Promise<string> {
  if (data.cover.icon === undefined) throw new Error('This cover is a photograph.');
  const icon = await readFile(path.resolve('src/cover/icons', `${data.cover.icon}.svg`), 'utf8');
  const [sector] = data.sector;
  if (sector === undefined) throw new Error('A story has at least one sector.');
  return poster({ icon, sector, chapter });
}

/** The cover of a story for its share image: the drawing as SVG, or the editor's photograph as JPEG. */
export async function coverPicture(story: Pick<Story, 'id' | 'data' | 'chapter'>): Promise<Buffer> {
  const photo = photoOf(story.data.cover);
  if (photo !== undefined) return cropPhoto(photoFile(story.id, photo.image), 960, 'jpg');
  return Buffer.from(await storyPoster(story));
}
