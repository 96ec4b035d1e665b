import path from 'node:path';
import sharp from 'sharp';

/** The widths and formats of each photograph; a browser takes the first format that it supports. */
export const photoWidths = [320, 480, 960] as const;
export const photoFormats = ['avif', 'webp', 'jpg'] as const;

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
export async function cropPhoto(
  file: string,
  width: number,
  format: (typeof photoFormats)[number],
): Promise<Buffer> {
  const picture = sharp(file, { failOn: 'warning' })
    .rotate()
    .resize(width, Math.round(width * shape), { fit: 'cover', position: 'attention' });
  if (format === 'avif') return picture.avif({ quality: 55 }).toBuffer();
  return format === 'webp'
    ? picture.webp({ quality: 75 }).toBuffer()
    : picture.jpeg({ quality: 78, mozjpeg: true }).toBuffer();
}
