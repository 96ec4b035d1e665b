import type { StoryChapter } from '../chapters.ts';
import type { SectorId } from '../taxonomy.ts';
import { coverSize, groundOf } from './ground.ts';

/** The colours of a poster: of its background, of the pattern on it, and of what is drawn or written. */
export interface PosterHue {
  paper: string;
  ground: string;
  ink: string;
}

/** One hue per chapter of the booklet, and one for the articles. */
export const posterHues: Record<StoryChapter, PosterHue> = {
  talent: { paper: '#ffd27a', ground: '#f6ba4b', ink: '#5a2a00' },
  proces: { paper: '#a5dccb', ground: '#84cbb6', ink: '#063f38' },
  samenwerken: { paper: '#f3b9c4', ground: '#e99fae', ink: '#5b0f33' },
  artikel: { paper: '#b9cdf2', ground: '#9db8ea', ink: '#152f63' },
};

/**
 * Draws the cover of a story as SVG: the background pattern of its sector and one pictogram in the hue of its chapter.
 * Throws as drawPoster() does.
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
  return drawPoster({ icon, pattern: groundOf(sector), hue: posterHues[chapter] });
}

/**
 * Draws a poster as SVG: a background pattern (groundAt()) and one pictogram, which is larger than the poster and so cropped.
 * `icon` is the source of an SVG of 256 by 256 units. Contains no text: the page puts the name over it. Throws when the icon
 * is not one <svg> element.
 */
export function drawPoster({
  icon,
  pattern,
  hue,
}: {
  icon: string;
  pattern: string;
  hue: PosterHue;
}): string {
  const { paper, ground, ink } = hue;
  const { width, height } = coverSize;
  const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(icon)?.[1];
  if (shapes === undefined) throw new Error('A cover icon must be one <svg> element.');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<g fill="${ground}">${pattern}</g>`,
    `<g fill="${ink}" transform="translate(120 40) scale(1.18)">${shapes}</g>`,
    '</svg>',
  ].join('');
}
