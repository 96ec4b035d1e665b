import { notAPhoto, unreadablePhoto, wrongSize } from '../../content-check/photo-faults.ts';

/** What is wrong with a photograph for a cover, in a browser; nothing when its bytes are not here to be judged. */
export async function faultOfPhoto(bytes: Uint8Array): Promise<string | undefined> {
  if (bytes.length === 0) return undefined;
  const other = notAPhoto(bytes);
  if (other !== undefined) return other;
  try {
    // Turned as it is shown.
    const picture = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const { width, height } = picture;
    picture.close();
    return wrongSize(width, height);
  } catch {
    return unreadablePhoto;
  }
}
