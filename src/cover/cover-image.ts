import { coverDrawing, coverPhoto } from '../addresses.ts';
import { photoOf } from '../schema/cover.ts';
import type { StoryData } from '../schema/story.ts';
import { photoFormats, photoWidths } from './photo.ts';

/** The cover of a story as an <img> shows it, and the same in formats that a browser takes first when it knows them. */
interface CoverImage {
  src: string;
  /** Empty for a drawing, which is decoration. */
  alt: string;
  sources: { type: string; srcset: string }[];
}

/** The image on the cover of a story: its drawing, or the editor's photograph. */
export function coverImageOf({ id, data }: { id: string; data: Pick<StoryData, 'cover'> }): CoverImage {
  const photo = photoOf(data.cover);
  if (photo === undefined) return { src: coverDrawing(id), alt: '', sources: [] };
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
