import type { Place } from './problem.ts';

/** The text in the bytes of a file, or why they are not a text in UTF-8. */
export type Decoded = { text: string } | { fault: Place & { message: string } };

const start: Place = { line: 1, column: 1 };
const howToSave =
  'Sla het bestand opnieuw op en kies bij de codering (in Kladblok: Opslaan als) voor UTF-8, zonder BOM.';
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads bytes as UTF-8 and as nothing else: what another program would guess, nobody has checked. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding !== undefined) {
    return { fault: { ...start, message: `Dit bestand is ${encoding}. ${howToSave}` } };
  }
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { fault: firstWrongByte(bytes) };
  }
}

/** What the first bytes say, in Dutch; undefined for a text without a mark. */
function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return 'opgeslagen met een onzichtbaar teken vooraan (een byte order mark, BOM)';
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isUnmarked = (first === 0) !== (second === 0) && bytes.length > 1;
  return isMarked || isUnmarked ? 'opgeslagen in UTF-16' : undefined;
}

/** Where the bytes stop being UTF-8. */
function firstWrongByte(bytes: Uint8Array): Place & { message: string } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  const reader = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const ends = [...lenient.decode(bytes)];
  let before = '';
  let offset = 0;
  for (const character of ends) {
    const length = new TextEncoder().encode(character).length;
    const piece = bytes.subarray(offset, offset + length);
    if (character === '\uFFFD' && !isWhole(reader, piece)) break;
    before += character;
    offset += length;
  }
  const lines = before.split('\n');
  const meant = new TextDecoder('windows-1252').decode(bytes.subarray(offset, offset + 1));
  const message = `Hier staat een teken in een oude codering (windows-1252, vermoedelijk “${meant}”). ${howToSave}`;
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1, message };
}

function isWhole(reader: TextDecoder, piece: Uint8Array): boolean {
  try {
    return reader.decode(piece) === '\uFFFD';
  } catch {
    return false;
  }
}
