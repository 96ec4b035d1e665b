import sharp from 'sharp';
import { encode } from 'uqr';

/** The empty edge that a scanner needs, in modules, from ISO/IEC 18004. */
const quietZone = 4;
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
export async function qrCode(address: string): Promise<QrCode> {
  const { data, size } = encode(address, { ecc: 'M', border: quietZone });
  const path = data
    .flatMap((row, y) => runsIn(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${leastWidth}" height="${leastWidth}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return { size, path, svg, png: await pngOf(data, size) };
}

/** Each module as a square of whole pixels, so that its edges are sharp. */
async function pngOf(data: readonly boolean[][], size: number): Promise<Buffer> {
  const pixels = Buffer.from(data.flat().map((dark) => (dark ? 0 : 255)));
  const width = size * Math.ceil(leastWidth / size);
  return sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .resize(width, width, { kernel: 'nearest' })
    .toColourspace('b-w')
    .png({ palette: true, colours: 2 })
    .toBuffer();
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
