import { coverDrawing, coverPhoto } from '../addresses.ts';
import type { Story } from '../knowledge-base/library.ts';
import { photoOf } from '../schema/cover.ts';
import { drawnCover } from './drawn-cover.ts';
import { avifSizes, fallbackSize } from './photo.ts';
import { viewOf } from './poster.ts';

/** The cover of a story as an <img> shows it. */
interface CoverImage {
  src: string;
  /** Empty for a drawing, which is decoration. */
  alt: string;
  /** The sizes in AVIF, which a browser takes first when it knows that; undefined for a drawing. */
  avif: string | undefined;
}

/** The image on the cover of a story: its drawing, or the editor's photograph. */
export function coverImageOf(story: Story): CoverImage {
  const { id, data } = story;
  const drawing = drawnCover(story);
  if (drawing !== undefined) {
    const { chapter, icon, sector } = drawing;
    return { src: coverDrawing(chapter, icon, viewOf(sector)), alt: '', avif: undefined };
  }
  const photo = photoOf(data.cover);
  if (photo === undefined) throw new Error(`${id} has no cover.`);
  return {
    src: coverPhoto(id, fallbackSize),
    alt: photo.alt,
    avif: avifSizes.map((size) => `${coverPhoto(id, size)} ${size.width}w`).join(', '),
  };
}
