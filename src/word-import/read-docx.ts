import mammoth from 'mammoth';
import { kindOfPicture } from '../content-check/kind-of-picture.ts';
import { faultOfDocx } from './docx-limits.ts';
import { htmlToMarkdown, type WordText } from './html-to-markdown.ts';

/** What is in a Word file: its text, and the photographs in their order. */
export interface WordFile extends WordText {
  photos: { ending: 'jpg' | 'png'; bytes: Buffer }[];
}

const mostPhotos = 20;
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  'u => ',
  'strike => ',
];

/**
 * Reads a Word file. Nothing in it is run, and nothing outside it is fetched. Throws a NotWord, in Dutch, for what is no
 * Word file or too large to unpack.
 */
export async function readDocx(bytes: Buffer): Promise<WordFile> {
  const fault = faultOfDocx(bytes);
  if (fault !== undefined) throw new NotWord(fault);
  const photos: WordFile['photos'] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const photo = await image.readAsBuffer().catch(() => undefined);
    const ending = { 'image/jpeg': 'jpg', 'image/png': 'png' }[image.contentType] as
      | 'jpg'
      | 'png'
      | undefined;
    if (
      photo !== undefined &&
      ending !== undefined &&
      photos.length < mostPhotos &&
      kindOfPicture(photo) === 'photo'
    ) {
      photos.push({ ending, bytes: photo });
    }
    return { src: '' };
  });
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage, styleMap: styles });
    return { ...htmlToMarkdown(value), photos };
  } catch {
    throw new NotWord('Dit Word-bestand is niet te lezen. Open het in Word en sla het opnieuw op als .docx.');
  }
}

/** A file that is not what Word makes. The message is for whoever gave it. */
export class NotWord extends Error {
  override name = 'NotWord';
}
