import { inflateRawSync } from 'node:zlib';

/** In bytes: the file itself, and all that is packed in it. */
const largestFile = 50_000_000;
const largestContent = 150_000_000;
const mostParts = 2_000;

/**
 * Why nobody should unpack this Word file, in Dutch, or undefined. A .docx is a zip: each part is unpacked here with a
 * bound, since what a zip says of its own sizes may be a lie.
 */
export function faultOfDocx(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 8).equals(oldWord)) {
    return 'Dit is een oud Word-bestand (.doc), of het heeft een wachtwoord. Sla het in Word op als .docx, zonder wachtwoord.';
  }
  if (bytes.length > largestFile) return 'Dit bestand is groter dan 50 MB. Haal er grote foto’s uit.';
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK')) || end < 0 || end + 22 > bytes.length) return notWord;
  const parts = bytes.readUInt16LE(end + 10);
  if (parts > mostParts) return tooMuch;
  try {
    return contentFits(bytes, bytes.readUInt32LE(end + 16), parts) ? undefined : tooMuch;
  } catch {
    return notWord;
  }
}

const oldWord = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const notWord =
  'Dit is geen Word-bestand (.docx), of het is kapot. Open het in Word en sla het opnieuw op als .docx.';
const tooMuch =
  'Uitgepakt is dit bestand te groot. Kopieer de tekst naar een nieuw document en probeer het daarmee.';

function contentFits(bytes: Buffer, directory: number, parts: number): boolean {
  let at = directory;
  let room = largestContent;
  for (let part = 0; part < parts; part++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('not a zip');
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    room -= method === 0 ? size : unpackedSize(packed, room);
    if (room < 0) return false;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return true;
}

/** The size of a part; more than `room` when it is larger than that. */
function unpackedSize(packed: Buffer, room: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return room + 1;
    throw error;
  }
}
