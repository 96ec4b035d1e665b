import { narrowestPhoto } from '../schema/photo.ts';

/** What an editor is told of a photograph of this width, or undefined. */
export function tooNarrow(width: number): string | undefined {
  if (width >= narrowestPhoto) return undefined;
  return `Deze foto is ${width} pixels breed. Minstens ${narrowestPhoto} is nodig.`;
}

export const unreadablePhoto =
  'Deze foto is niet te lezen: het bestand is kapot, geen foto of veel te groot. Sla hem opnieuw op als jpg.';
