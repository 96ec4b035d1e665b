import path from 'node:path';
import sharp from 'sharp';

/** One file of a photograph. */
export interface PhotoSize {
  width: number;
  format: 'avif' | 'jpg';
}

/** Those of which a browser takes the one that fits its screen. */
export const avifSizes = [320, 480, 960].map((width): PhotoSize => ({ width, format: 'avif' }));

/** The one for a browser that does not know AVIF, as Edge did not before 2024. */
export const fallbackSize: PhotoSize = { width: 960, format: 'jpg' };

/** The aspect ratio of a drawn cover. */
const shape = 3 / 4;

/** The path of an editor's photograph. */
export function photoFile(storyId: string, image: string): string {
  return path.resolve('content/verhalen', storyId, image);
}

/**
 * Crops a photograph to the aspect ratio of a cover, `width` pixels wide, rotated as its EXIF orientation says. The
 * result holds no metadata, and so no location. Rejects when the file cannot be decoded.
 */
export async function cropPhoto(file: string, { width, format }: PhotoSize): Promise<Buffer> {
  const picture = sharp(file, { failOn: 'warning' })
    .rotate()
    .resize(width, Math.round(width * shape), { fit: 'cover', position: 'attention' });
  return format === 'avif'
    ? picture.avif({ quality: 55 }).toBuffer()
    : picture.jpeg({ quality: 78, mozjpeg: true }).toBuffer();
}
