import { tooNarrow, unreadablePhoto } from '../../content-check/photo-faults.ts';

/** What is wrong with a photograph for a cover, in a browser; nothing when its bytes are not here to be judged. */
export async function faultOfPhoto(bytes: Uint8Array): Promise<string | undefined> {
  if (bytes.length === 0) return undefined;
  try {
    const picture = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const { width } = picture;
    picture.close();
    return tooNarrow(width);
  } catch {
    return unreadablePhoto;
  }
}
