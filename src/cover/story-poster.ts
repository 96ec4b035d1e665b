import type { Story } from '../knowledge-base/library.ts';
import { poster } from './poster.ts';
import { readIcon } from './read-icon.ts';

/** The cover of a story as SVG, with the pictogram that its front matter names. Throws for a photograph. */
export async function storyPoster({ data, chapter }: Pick<Story, 'data' | 'chapter'>): Promise<string> {
  if (data.cover.icon === undefined) throw new Error('This cover is a photograph.');
  const icon = await readIcon(data.cover.icon);
  const [sector] = data.sector;
  if (sector === undefined) throw new Error('A story has at least one sector.');
  return poster({ icon, sector, chapter });
}
