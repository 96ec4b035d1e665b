import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { poster } from '../cover/poster.ts';
import { shareImage } from './share-image.ts';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256"><path d="M0 0h256v256H0z"/></svg>';
const drawn = Buffer.from(poster({ icon, sector: 'umc', chapter: 'proces' }));

describe('the picture beside a shared link', () => {
  it('has the size that is asked for, the ink of the chapter left and the pictogram right', async () => {
    const image = await shareImage({ title: 'Een titel', name: 'UMCG', picture: drawn, chapter: 'proces' });
    const { width, height, format } = await sharp(image).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    const pixels = await sharp(image).removeAlpha().raw().toBuffer();
    const at = (x: number, y: number) => [...pixels.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3)];
    expect(at(10, 10)).toEqual([6, 63, 56]);
    expect(at(1000, 400)).toEqual([6, 63, 56]);
    expect(at(1190, 10)).not.toEqual([6, 63, 56]);
  });

  it('holds the longest title without running over', async () => {
    const long = await shareImage({
      title: 'Zevenentwintig woorden '.repeat(4).trim().slice(0, 80),
      name: 'Arbeidsmarktregio Drechtsteden',
      picture: drawn,
      chapter: 'talent',
    });
    const edge = await sharp(long).extract({ left: 0, top: 600, width: 600, height: 30 }).png().toBuffer();
    const { channels } = await sharp(edge).stats();
    expect(channels.slice(0, 3).map(({ max }) => max)).toEqual([90, 42, 0]);
  });

  it('holds the longest word whole', async () => {
    const image = await shareImage({
      title: 'Werkgeversservicepunten',
      name: 'A',
      picture: drawn,
      chapter: 'talent',
    });
    const edge = await sharp(image).extract({ left: 545, top: 0, width: 55, height: 630 }).png().toBuffer();
    expect((await sharp(edge).stats()).channels.slice(0, 3).map(({ max }) => max)).toEqual([90, 42, 0]);
  });

  it('draws the letters of all of Europe', async () => {
    const of = (name: string) => shareImage({ title: 'A', name, picture: drawn, chapter: 'talent' });
    // No font of ours has this one, so it is left out.
    const without = await of('م');
    const images = await Promise.all([...'łęşğİĳ'].map(of));
    expect(images.map((image) => image.equals(without))).not.toContain(true);
  });
});
