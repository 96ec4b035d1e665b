import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { StoryData } from '../schema/story.ts';
import { poster, type posterHues } from './poster.ts';

/** The hue of a story: that of its chapter, or that of the articles. */
export function hueOf({ part }: Pick<StoryData, 'part'>): keyof typeof posterHues {
  return part ?? 'artikel';
}

/** The cover of a story as SVG, with the pictogram that its front matter names. */
export async function storyPoster(data: Pick<StoryData, 'cover' | 'part' | 'sector'>): Promise<string> {
  const icon = await readFile(path.resolve('src/cover/icons', `${data.cover.icon}.svg`), 'utf8');
  const [sector] = data.sector;
  if (sector === undefined) throw new Error('A story has at least one sector.');
  return poster({ icon, sector, part: hueOf(data) });
}
