import sharp from 'sharp';
import { mostPixels } from '../schema/photo.ts';
import { notAPhoto, unreadablePhoto, wrongSize } from './photo-faults.ts';

/**
 * What is wrong with a photograph for a cover, in Dutch, or undefined. Takes the bytes of the file and decodes every
 * pixel, since half a file opens like a whole one.
 */
export async function faultOfPhoto(bytes: Uint8Array): Promise<string | undefined> {
  const other = notAPhoto(bytes);
  if (other !== undefined) return other;
  try {
    const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: mostPixels });
    // As it is shown: a telephone held upright turns a photograph by a note in the file.
    const { width, height } = (await picture.metadata()).autoOrient;
    const wrong = wrongSize(width, height);
    if (wrong === undefined) await picture.raw().toBuffer();
    return wrong;
  } catch {
    return unreadablePhoto;
  }
}
