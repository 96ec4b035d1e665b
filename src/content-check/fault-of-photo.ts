import sharp from 'sharp';
import { mostPixels } from '../schema/photo.ts';
import { tooNarrow, unreadablePhoto } from './photo-faults.ts';

/**
 * What is wrong with a photograph for a cover, in Dutch, or undefined. Takes the bytes of the file and decodes every
 * pixel, since half a file opens like a whole one.
 */
export async function faultOfPhoto(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: mostPixels });
    const { width } = await picture.metadata();
    await picture.raw().toBuffer();
    return tooNarrow(width);
  } catch {
    return unreadablePhoto;
  }
}
