import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { freeCode } from './code.ts';
import { qrCode } from './qr-code.ts';

/** What another library reads in a picture. */
async function readIn(picture: Buffer | string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(picture))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('a QR code', () => {
  it('holds exactly the address, in both pictures, for any code and length of host', async () => {
    for (let turn = 0; turn < 4; turn++) {
      const address = `https://${'gewoon-doen.'.repeat(turn)}example/v/${freeCode(new Set())}/`;
      const { svg, png } = qrCode(address);
      expect([await readIn(svg), await readIn(png)]).toEqual([address, address]);
    }
  });

  it('has an edge of four modules, a picture for a slide, and weighs little', async () => {
    const { size, svg, png } = qrCode('https://gewoon-doen.example/v/k7m3/');
    for (const picture of [Buffer.from(svg), png]) {
      const { info } = await sharp(picture).trim().toBuffer({ resolveWithObject: true });
      const { width, height, trimOffsetLeft = 0, trimOffsetTop = 0 } = info;
      const module = width / (size - 8);
      expect([height, -trimOffsetLeft, -trimOffsetTop]).toEqual([width, 4 * module, 4 * module]);
    }
    const { width = 0, height = 0, format } = await sharp(png).metadata();
    expect([width >= 500, width === height, width % size, format]).toEqual([true, true, 0, 'png']);
    expect(png.length).toBeLessThan(1000);
    expect(svg.length).toBeLessThan(2000);
  });

  it('can still be read when a part of it is covered', async () => {
    const address = 'https://gewoon-doen.example/v/k7m3/';
    const { png, size } = qrCode(address);
    const { width = 0 } = await sharp(png).metadata();
    const module = width / size;
    const spot = await sharp({
      create: { width: 7 * module, height: 7 * module, channels: 3, background: '#888' },
    })
      .png()
      .toBuffer();
    const covered = await sharp(png)
      .toColourspace('srgb')
      .composite([{ input: spot, left: 14 * module, top: 14 * module }])
      .png()
      .toBuffer();
    expect(await readIn(covered)).toBe(address);
  });
});
