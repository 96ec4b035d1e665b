import type { Story } from '../knowledge-base/library.ts';
import { drawnCover } from './drawn-cover.ts';
import { poster } from './poster.ts';
import { readIcon } from './read-icon.ts';

/** The cover of a story as SVG, with the pictogram that its front matter names. Throws for a photograph. */
export async function storyPoster(story: Pick<Story, 'data' | 'chapter'>): Promise<string> {
  const cover = drawnCover(story);
  if (cover === undefined) throw new Error('This cover is a photograph.');
  return poster({ ...cover, icon: await readIcon(cover.icon) });
}
