import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { poster, posterHues } from '../cover/poster.ts';
import { halfOf, type ShareCard, shareImage } from './share-image.ts';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256"><path d="M0 0h256v256H0z"/></svg>';
const drawing = halfOf(poster({ icon, sector: 'umc', chapter: 'proces' }));
const draw = (card: Partial<ShareCard>) =>
  shareImage({ title: 'Een titel', above: 'UMCG', hue: posterHues.talent, picture: { drawing }, ...card });
const brightest = async (image: Buffer, part: { left: number; top: number; width: number; height: number }) =>
  (await sharp(await sharp(image).extract(part).png().toBuffer()).stats()).channels
    .slice(0, 3)
    .map(({ max }) => max);
const ink = [90, 42, 0];

describe('the picture beside a shared link', () => {
  it('has the size that is asked for, the ink of the chapter left and the pictogram right', async () => {
    const image = await draw({ hue: posterHues.proces });
    const { width, height, format } = await sharp(image).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    const pixels = await sharp(image).removeAlpha().raw().toBuffer();
    const at = (x: number, y: number) => [...pixels.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3)];
    // A palette may be a shade off.
    const ground = [6, 63, 56].map((value) => expect.closeTo(value, -1));
    expect(at(10, 10)).toEqual(ground);
    expect(at(1000, 400)).toEqual(ground);
    expect(at(1190, 10)).not.toEqual(ground);
    expect(image.length, 'a mail carries it along').toBeLessThan(40_000);
  });

  it('holds the longest title, and what else it says, without running over', async () => {
    const long = await draw({
      title: 'Zevenentwintig woorden '.repeat(4).trim().slice(0, 80),
      above: 'Arbeidsmarktregio Drechtsteden',
      below: 'Vaste afspraken met gemeente of regio',
    });
    expect(await brightest(long, { left: 0, top: 600, width: 600, height: 30 })).toEqual(ink);
  });

  it.each(['Werkgeversservicepunten', 'Gemeenschappelijkheidswerkzaamheden', 'WWWWWWWWWWWWWWWWWWWW'])(
    'holds the longest word whole: %s',
    async (title) => {
      // On one line it leaves the rows above and below it empty, and does not touch the drawing.
      const image = await draw({ title });
      expect(await brightest(image, { left: 575, top: 0, width: 25, height: 630 })).toEqual(ink);
      const size = { left: 56, width: 500, height: 40 };
      expect(await brightest(image, { ...size, top: 240 })).toEqual(ink);
      expect(await brightest(image, { ...size, top: 355 })).toEqual(ink);
    },
  );

  it('draws the letters of all of Europe, and leaves out the signs that the typeface lacks', async () => {
    const without = await draw({ above: '' });
    const images = await Promise.all([...'łęşğİĳ'].map((above) => draw({ above })));
    expect(images.map((image) => image.equals(without))).not.toContain(true);
    const plain = await draw({ title: 'Twee talen aan de balie' });
    expect((await draw({ title: 'Twee talen (مرحبا) 👋🏽 aan de balie 👩‍👩‍👧' })).equals(plain)).toBe(true);
  });

  it('is light enough for a mail, also with a photograph', async () => {
    const noise = await sharp({
      create: {
        width: 960,
        height: 720,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    const image = await draw({ picture: { photo: noise } });
    expect(image.length).toBeLessThanOrEqual(100_000);
    expect(await sharp(image).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
    // Its colours are few, those of the words as good as kept.
    expect(await brightest(image, { left: 0, top: 600, width: 600, height: 30 })).toEqual(ink);
  });
});
