import type { StoryChapter } from '../chapters.ts';
import type { SectorId } from '../taxonomy.ts';
import { coverSize, groundOf } from './ground.ts';

/** The colours of the poster: one hue per chapter of the booklet, and one for the articles. */
export const posterHues: Record<StoryChapter, { paper: string; ground: string; ink: string }> = {
  talent: { paper: '#ffd27a', ground: '#f6ba4b', ink: '#5a2a00' },
  proces: { paper: '#a5dccb', ground: '#84cbb6', ink: '#063f38' },
  samenwerken: { paper: '#f3b9c4', ground: '#e99fae', ink: '#5b0f33' },
  artikel: { paper: '#b9cdf2', ground: '#9db8ea', ink: '#152f63' },
};

/**
 * Draws the cover of a story as SVG: the background pattern of its sector and one pictogram, which is larger than the
 * cover and so cropped. `icon` is the source of an SVG of 256 by 256 units. Contains no text: the page puts the name
 * over it. Throws when the icon is not one <svg> element.
 */
export function poster({
  icon,
  sector,
  chapter,
}: {
  icon: string;
  sector: SectorId;
  chapter: StoryChapter;
}): string {
  const { paper, ground, ink } = posterHues[chapter];
  const { width, height } = coverSize;
  const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(icon)?.[1];
  if (shapes === undefined) throw new Error('A cover icon must be one <svg> element.');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<g fill="${ground}">${groundOf(sector)}</g>`,
    `<g fill="${ink}" transform="translate(120 40) scale(1.18)">${shapes}</g>`,
    '</svg>',
  ].join('');
}
