import { coverDrawing, coverPhoto } from '../addresses.ts';
import type { Story } from '../knowledge-base/library.ts';
import { photoOf } from '../schema/cover.ts';
import { drawnCover } from './drawn-cover.ts';
import { photoFormats, photoWidths } from './photo.ts';
import { viewOf } from './poster.ts';

/** The cover of a story as an <img> shows it, and the same in formats that a browser takes first when it knows them. */
interface CoverImage {
  src: string;
  /** Empty for a drawing, which is decoration. */
  alt: string;
  sources: { type: string; srcset: string }[];
}

/** The image on the cover of a story: its drawing, or the editor's photograph. */
export function coverImageOf(story: Story): CoverImage {
  const { id, data } = story;
  const drawing = drawnCover(story);
  if (drawing !== undefined) {
    const { chapter, icon, sector } = drawing;
    return { src: coverDrawing(chapter, icon, viewOf(sector)), alt: '', sources: [] };
  }
  const photo = photoOf(data.cover);
  if (photo === undefined) throw new Error(`${id} has no cover.`);
  return {
    src: coverPhoto(id, Math.max(...photoWidths), 'jpg'),
    alt: photo.alt,
    sources: photoFormats
      .filter((format) => format !== 'jpg')
      .map((format) => ({
        type: `image/${format}`,
        srcset: photoWidths.map((width) => `${coverPhoto(id, width, format)} ${width}w`).join(', '),
      })),
  };
}
