import { indexedPng } from './indexed-png.ts';

/** Pixels from left to right and from top to bottom, four bytes each: red, green, blue, and one that says nothing. */
interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** The colours that stand for all colours of a drawing, and the number of the one that each becomes. */
interface Palette {
  colours: number[];
  numbers: ReadonlyMap<number, number>;
}

/** As many colours as a byte can number. */
const most = 256;

/**
 * A drawing of a few flat colours as PNG. Flat colours stay exact; of what lies
 * between two of them, along an edge, colours that look the same become one.
 */
export function flatPng({ data, width, height }: Pixels): Buffer {
  const pixels = new Int32Array(data.buffer, data.byteOffset, width * height);
  const { colours, numbers } = paletteOf(usesIn(pixels));
  const lines = linesOf(pixels, width, numbers);
  // Compressing better takes twice as long and saves 5%.
  return indexedPng({ width, height, depth: 8, colours: colours.map(partsOf), lines, level: 5 });
}

/** How many pixels have each colour. Most have that of the one before, so they are counted by as many as stand side by side. */
function usesIn(pixels: Int32Array): Map<number, number> {
  const uses = new Map<number, number>();
  const count = (pixel: number, times: number) => {
    const colour = colourOf(pixel);
    uses.set(colour, (uses.get(colour) ?? 0) + times);
  };
  let last = pixels[0] as number;
  let from = 0;
  for (let at = 0; at < pixels.length; at++) {
    const pixel = pixels[at] as number;
    if (pixel === last) continue;
    count(last, at - from);
    last = pixel;
    from = at;
  }
  count(last, pixels.length - from);
  return uses;
}

/** The numbers of the colours, each line after the number of its filter: none. */
function linesOf(pixels: Int32Array, width: number, numbers: Palette['numbers']): Buffer {
  const lines = Buffer.alloc(pixels.length + pixels.length / width);
  const numberOf = (pixel: number) => numbers.get(colourOf(pixel)) ?? 0;
  let last = pixels[0] as number;
  let number = numberOf(last);
  let place = 0;
  for (let line = 0; line < pixels.length; line += width) {
    place++;
    for (let at = line; at < line + width; at++) {
      const pixel = pixels[at] as number;
      if (pixel !== last) number = numberOf(pixel);
      last = pixel;
      lines[place++] = number;
    }
  }
  return lines;
}

/** The colour of a pixel: without its fourth byte. */
function colourOf(pixel: number): number {
  return pixel & 0xffffff;
}

function paletteOf(uses: ReadonlyMap<number, number>): Palette {
  const colours: number[] = [];
  const numbers = new Map<number, number>();
  const alike = new Map<number, number>();
  // What fills the drawing comes first, and so stays itself.
  for (const [colour] of [...uses].sort(([a, usesA], [b, usesB]) => usesB - usesA || a - b)) {
    // Colours in one cube of eight steps a side look the same.
    const cube = colour & 0xf8f8f8;
    const free = colours.length < most ? colours.length : undefined;
    const number = alike.get(cube) ?? free ?? nearest(colour, colours);
    if (number === colours.length) colours.push(colour);
    alike.set(cube, number);
    numbers.set(colour, number);
  }
  return { colours, numbers };
}

/** The number of the colour that looks most like this one. */
function nearest(colour: number, colours: readonly number[]): number {
  const own = partsOf(colour);
  const distances = colours.map((other) =>
    partsOf(other).reduce((sum, part, index) => sum + (part - (own[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Red, green and blue of a colour, of which red is the lowest byte. */
function partsOf(colour: number): number[] {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];
}
