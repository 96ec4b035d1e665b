/** What a file is by its first bytes, whatever its name says; undefined for anything that is no picture we know. */
export function kindOfPicture(
  bytes: Uint8Array,
): 'photo' | 'HEIC' | 'GIF' | 'SVG' | 'PDF' | 'TIFF' | 'BMP' | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  if (head.startsWith('\xFF\xD8\xFF') || head.startsWith('\x89PNG\r\n\x1A\n')) return 'photo';
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'photo';
  const brands = /^[\s\S]{4}ftyp([\s\S]{4,60})/.exec(head)?.[1] ?? '';
  if (/avif|avis/.test(brands)) return 'photo';
  if (/hei[cxsm]|hev[cxms]|mif1|msf1/.test(brands)) return 'HEIC';
  if (/^GIF8/.test(head)) return 'GIF';
  if (/^%PDF/.test(head)) return 'PDF';
  if (/^(?:II\*\0|MM\0\*)/.test(head)) return 'TIFF';
  if (/^BM/.test(head)) return 'BMP';
  return /<svg|<!DOCTYPE svg|^\s*(?:\xEF\xBB\xBF)?<\?xml/i.test(head) ? 'SVG' : undefined;
}
