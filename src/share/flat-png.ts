import { indexedPng } from './indexed-png.ts';

/** Pixels from left to right and from top to bottom, four bytes each: red, green, blue, and one that says nothing. */
interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** Pixels of one colour side by side in a line; the next run begins where it ends. */
interface Run {
  from: number;
  colour: number;
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
  const runs = runsIn(new Int32Array(data.buffer, data.byteOffset, width * height), width);
  const { colours, numbers } = paletteOf(runs, width * height);
  const lines = linesOf(runs, width, height, numbers);
  // Compressing better takes twice as long and saves 5%.
  return indexedPng({ width, height, depth: 8, colours: colours.map(partsOf), lines, level: 5 });
}

function runsIn(pixels: Int32Array, width: number): Run[] {
  const runs: Run[] = [];
  for (let line = 0; line < pixels.length; line += width) {
    let last = ~(pixels[line] as number);
    for (let at = line; at < line + width; at++) {
      const pixel = pixels[at] as number;
      if (pixel === last) continue;
      last = pixel;
      // Without the fourth byte.
      runs.push({ from: at, colour: pixel & 0xffffff });
    }
  }
  return runs;
}

/** The numbers of the colours, each line after the number of its filter: none. */
function linesOf(runs: readonly Run[], width: number, height: number, numbers: Palette['numbers']): Buffer {
  const lines = Buffer.alloc((width + 1) * height);
  const placeOf = (at: number) => at + Math.floor(at / width) + 1;
  runs.forEach(({ from, colour }, index) => {
    const to = runs[index + 1]?.from ?? width * height;
    lines.fill(numbers.get(colour) ?? 0, placeOf(from), placeOf(to - 1) + 1);
  });
  return lines;
}

function paletteOf(runs: readonly Run[], size: number): Palette {
  const colours: number[] = [];
  const numbers = new Map<number, number>();
  const alike = new Map<number, number>();
  // What fills the drawing comes first, and so stays itself.
  for (const [colour] of [...usesIn(runs, size)].sort(([a, usesA], [b, usesB]) => usesB - usesA || a - b)) {
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

/** How many pixels have each colour. */
function usesIn(runs: readonly Run[], size: number): Map<number, number> {
  const uses = new Map<number, number>();
  runs.forEach(({ from, colour }, index) => {
    const length = (runs[index + 1]?.from ?? size) - from;
    uses.set(colour, (uses.get(colour) ?? 0) + length);
  });
  return uses;
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
