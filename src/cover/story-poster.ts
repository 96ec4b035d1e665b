import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chapterOf } from '../chapters.ts';
import { photoOf } from '../schema/cover.ts';
import type { StoryData } from '../schema/story.ts';
import { cropPhoto, photoFile } from './photo.ts';
import { poster } from './poster.ts';

/** The cover of a story as SVG, with the pictogram that its front matter names. Throws for a photograph. */
export async function storyPoster(data: Pick<StoryData, 'cover' | 'part' | 'sector'>): Promise<string> {
  if (data.cover.icon === undefined) throw new Error('This cover is a photograph.');
  const icon = await readFile(path.resolve('src/cover/icons', `${data.cover.icon}.svg`), 'utf8');
  const [sector] = data.sector;
  if (sector === undefined) throw new Error('A story has at least one sector.');
  return poster({ icon, sector, chapter: chapterOf(data) });
}

/** The cover of a story for its share image: the drawing as SVG, or the editor's photograph as JPEG. */
export async function coverPicture({ id, data }: { id: string; data: StoryData }): Promise<Buffer> {
  const photo = photoOf(data.cover);
  if (photo !== undefined) return cropPhoto(photoFile(id, photo.image), 960, 'jpg');
  return Buffer.from(await storyPoster(data));
}
