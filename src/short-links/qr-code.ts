import { encode } from 'uqr';
import { differenceWithAbove, indexedPng } from '../share/indexed-png.ts';

/** The empty edge that a scanner needs, in modules, from ISO/IEC 18004. */
const quietZone = 4;
/**
 * The pattern that is laid over the modules, of the eight that there are. Which one it is, the code says itself. Trying which gives
 * the calmest picture takes most of the time; this one comes within a sixth of that for any address.
 */
const maskPattern = 3;
/** How many bytes of a line of pixels a module takes. */
const bytesWide = 2;
/** How many pixels a module is wide and high: enough for a slide. */
const pixels = bytesWide * 8;

/** A QR code as two pictures. */
export interface QrCode {
  /** How many modules it is wide, with its edge. */
  size: number;
  /** The dark modules, as lines of one module high in an SVG of that size. */
  path: string;
  svg: string;
  png: Buffer;
}

/** The QR code of an address, at level M: it can still be read when 15% of it is dirty or worn. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: quietZone, maskPattern });
  const width = size * pixels;
  const rows = data.map(runsIn);
  const path = rows.map(lineOf).join('');
  // Colours by name: a number sign would have to be escaped in an address.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${width}" height="${width}" shape-rendering="crispEdges"><path fill="white" d="M0 0h${size}v${size}H0z"/><path stroke="black" d="${path}"/></svg>`;
  return { size, path, svg, png: pngOf(rows, width) };
}

/** Dark modules that stand side by side in a row. */
interface Run {
  start: number;
  end: number;
}

function runsIn(row: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last?.end === x) last.end++;
    else runs.push({ start: x, end: x + 1 });
  });
  return runs;
}

/** The runs of a row as strokes through the middle of it: "M4,4.5h7m2,0h1". */
function lineOf(runs: readonly Run[], y: number): string {
  let at = 0;
  return runs
    .map(({ start, end }) => {
      const move = at === 0 ? `M${start},${y}.5` : `m${start - at},0`;
      at = end;
      return `${move}h${end - start}`;
    })
    .join('');
}

/** Each module as a square of whole bytes of pixels, so that its edges are sharp. */
function pngOf(rows: readonly (readonly Run[])[], width: number): Buffer {
  const lineSize = 1 + width / 8;
  const lines = Buffer.alloc(width * lineSize);
  rows.forEach((runs, row) => {
    const first = row * pixels * lineSize;
    for (const { start, end } of runs) {
      lines.fill(0xff, first + 1 + start * bytesWide, first + 1 + end * bytesWide);
    }
    // Nothing changes in the lines below it: what is all zeros is compressed soonest.
    for (let line = 1; line < pixels; line++) lines[first + line * lineSize] = differenceWithAbove;
  });
  const colours = [
    [255, 255, 255],
    [0, 0, 0],
  ];
  // Level 6 takes four times as long for 300 bytes.
  return indexedPng({ width, height: width, depth: 1, colours, lines, level: 3 });
}
