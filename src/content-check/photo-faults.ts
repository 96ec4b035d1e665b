import { longestSide, lowestPhoto, narrowestPhoto } from '../schema/photo.ts';
import { kindOfPicture } from './kind-of-picture.ts';

/** What an editor is told of a file that is no photograph, whatever its name says, or undefined. */
export function notAPhoto(bytes: Uint8Array): string | undefined {
  const kind = kindOfPicture(bytes);
  if (kind === undefined || kind === 'photo') return undefined;
  return `Dit bestand heet een foto, maar is van binnen een ${kind}. Sla het opnieuw op als jpg.`;
}

/** What an editor is told of a photograph of this size in pixels, as it is shown, or undefined. */
export function wrongSize(width: number, height: number): string | undefined {
  if (width < narrowestPhoto)
    return `Deze foto is ${width} pixels breed. Minstens ${narrowestPhoto} is nodig.`;
  if (height < lowestPhoto || Math.max(width, height) > longestSide) {
    return `Deze foto is ${width} bij ${height} pixels. Hij is minstens ${lowestPhoto} hoog, en hoogstens ${longestSide} breed of hoog.`;
  }
  return undefined;
}

export const unreadablePhoto =
  'Deze foto is niet te lezen: het bestand is kapot, geen foto of veel te groot. Sla hem opnieuw op als jpg.';
