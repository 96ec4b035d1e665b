import path from 'node:path';
import sharp from 'sharp';

/** The widths and formats in which a photograph is offered; a browser takes the first format it knows. */
export const photoWidths = [480, 960] as const;
export const photoFormats = ['avif', 'webp', 'jpg'] as const;

/** The same shape as a drawn cover. */
const shape = 3 / 4;

/** Where an editor's photograph lies. */
export function photoFile(storyId: string, image: string): string {
  return path.resolve('content/verhalen', storyId, image);
}

/**
 * The photograph cropped to the shape of a cover, `width` pixels wide. Turned as the camera was held; all
 * its metadata, location included, is left behind.
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
