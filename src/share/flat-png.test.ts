import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { flatPng } from './flat-png.ts';

/** A picture with these colours side by side, each for as many pixels as asked, on each of its lines. */
const drawn = (line: [colour: number[], pixels: number][], height: number) => {
  const pixels = line.flatMap(([colour, count]) =>
    Array.from({ length: count }, () => [...colour, 255]).flat(),
  );
  const width = pixels.length / 4;
  return { data: Buffer.from(Array.from({ length: height }, () => pixels).flat()), width, height };
};
const read = async (image: Buffer) => {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  return { ...info, at };
};
const colourCount = (image: Buffer) => image.readUInt32BE(image.indexOf('PLTE') - 4) / 3;

describe('a drawing of flat colours as PNG', () => {
  it('keeps its flat colours exact, and makes one of those that look the same along an edge', async () => {
    const image = flatPng(
      drawn(
        [
          [[6, 63, 56], 5],
          [[85, 141, 129], 2],
          [[86, 142, 130], 1],
          [[165, 220, 203], 9],
        ],
        3,
      ),
    );
    const { width, height, at } = await read(image);
    expect({ width, height }).toEqual({ width: 17, height: 3 });
    expect([at(0, 0), at(4, 2), at(5, 1), at(7, 1), at(8, 1), at(16, 2)]).toEqual([
      [6, 63, 56],
      [6, 63, 56],
      [85, 141, 129],
      [85, 141, 129],
      [165, 220, 203],
      [165, 220, 203],
    ]);
    expect(colourCount(image)).toBe(3);
  });

  it('takes the nearest of 256 colours when there are more', async () => {
    const many = Array.from({ length: 300 }, (_, index): [number[], number] => [
      [(index % 20) * 12, Math.floor(index / 20) * 16, 0],
      index === 299 ? 1 : 2,
    ]);
    // The last is used least, and 44 do not fit: the nearest that does is three rows of twenty before it.
    const image = flatPng(drawn(many, 1));
    const { at } = await read(image);
    expect(colourCount(image)).toBe(256);
    expect(at(0, 0)).toEqual([0, 0, 0]);
    expect(at(598, 0)).toEqual([228, 176, 0]);
  });
});
