import { encode } from 'uqr';
import { indexedPng } from '../share/indexed-png.ts';

/** The empty edge that a scanner needs, in modules, from ISO/IEC 18004. */
const quietZone = 4;
/**
 * The pattern that is laid over the modules, of the eight that there are. Which one it is, the code says itself. Trying which gives
 * the calmest picture takes most of the time; this one comes within a sixth of that for any address.
 */
const maskPattern = 3;
/** In pixels, at least: enough for a slide. */
const leastWidth = 600;

/** A QR code as two pictures. */
export interface QrCode {
  /** How many modules it is wide, with its edge. */
  size: number;
  /** The dark modules, as the path of an SVG of that size. */
  path: string;
  svg: string;
  png: Buffer;
}

/** The QR code of an address, at level M: it can still be read when 15% of it is dirty or worn. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: quietZone, maskPattern });
  const path = data
    .flatMap((row, y) => runsIn(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${leastWidth}" height="${leastWidth}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return { size, path, svg, png: pngOf(data, size) };
}

/** Each module as a square of whole pixels, so that its edges are sharp. */
function pngOf(data: readonly boolean[][], size: number): Buffer {
  const scale = Math.ceil(leastWidth / size);
  const width = size * scale;
  const lines = data.flatMap((row) => {
    const line = Buffer.alloc(1 + Math.ceil(width / 8));
    for (let x = 0; x < width; x++) {
      const place = 1 + Math.floor(x / 8);
      if (row[Math.floor(x / scale)]) line[place] = (line[place] ?? 0) | (0x80 >> (x % 8));
    }
    return Array.from({ length: scale }, () => line);
  });
  const colours = [
    [255, 255, 255],
    [0, 0, 0],
  ];
  // Level 9 takes four times as long for one byte in a thousand.
  return indexedPng({ width, height: width, depth: 1, colours, lines: Buffer.concat(lines), level: 6 });
}

/** Where dark modules stand side by side in a row. */
function runsIn(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.x + last.length === x) last.length++;
    else runs.push({ x, length: 1 });
  });
  return runs;
}
