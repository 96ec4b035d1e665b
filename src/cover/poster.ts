import type { StoryChapter } from '../chapters.ts';
import { keysOf, type SectorId, sectors } from '../taxonomy.ts';
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
  const { width, height } = coverSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    groundIn(pattern, hue),
    pictogramIn(icon, hue),
    '</svg>',
  ].join('');
}

/**
 * The posters of stories with this pictogram in this chapter as one SVG: below each other, one for each sector, each a view
 * (viewOf()). Throws as drawPoster() does.
 */
export function posterSheet({
  icon,
  sectors: shown,
  chapter,
}: {
  icon: string;
  sectors: readonly SectorId[];
  chapter: StoryChapter;
}): string {
  const hue = posterHues[chapter];
  const { width, height } = coverSize;
  const tiles = shown.map((sector, index) => ({ sector, y: index * height }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    ...tiles.map(({ sector, y }) => `<view id="${viewOf(sector)}" viewBox="0 ${y} ${width} ${height}"/>`),
    ...tiles.map(
      ({ sector, y }) =>
        `<svg y="${y}" width="${width}" height="${height}">${groundIn(groundOf(sector), hue)}${y === 0 ? `<g id="pictogram">${pictogramIn(icon, hue)}</g>` : '<use href="#pictogram"/>'}</svg>`,
    ),
    '</svg>',
  ].join('');
}

/** The id of the view of a sector: one letter, since every cover on a page names it. */
export function viewOf(sector: SectorId): string {
  return String.fromCharCode('a'.charCodeAt(0) + keysOf(sectors).indexOf(sector));
}

function groundIn(pattern: string, { paper, ground }: PosterHue): string {
  const { width, height } = coverSize;
  return `<rect width="${width}" height="${height}" fill="${paper}"/><g fill="${ground}">${pattern}</g>`;
}

function pictogramIn(icon: string, { ink }: PosterHue): string {
  const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(icon)?.[1];
  if (shapes === undefined) throw new Error('A cover icon must be one <svg> element.');
  return `<g fill="${ink}" transform="translate(120 40) scale(1.18)">${shapes}</g>`;
}
