import satori from 'satori';
import sharp from 'sharp';
import { coverSize } from '../cover/ground.ts';
import type { PosterHue } from '../cover/poster.ts';
import { drawnText } from '../typeface/drawn-signs.ts';
import { fontOfWeight, weights } from '../typeface/typeface.ts';
import { flatPng } from './flat-png.ts';

/** The size that messengers and social media ask for. */
export const shareSize = { width: 1200, height: 630 };

const scripts = ['latin', 'latin-ext'] as const;
// Satori knows weights in hundreds only, so it is told that the heaviest is 700. It looks for a letter in each font.
const fonts = Promise.all(
  scripts.flatMap((script) => [
    fontOfWeight(weights.min, script).then(
      (data) => ({ name: script, data, weight: 400, style: 'normal' }) as const,
    ),
    fontOfWeight(weights.max, script).then(
      (data) => ({ name: script, data, weight: 700, style: 'normal' }) as const,
    ),
  ]),
);

const half = shareSize.width / 2;
const padding = 56;
/** Beside the drawing words may come nearer to the edge. */
const paddingRight = 40;
/** How wide bold letters of our typeface are at most, in parts of their size. */
const letterWidths: [RegExp, number][] = [
  [/[ijl’'.,:;!|]/, 0.34],
  [/[frtI1-]/, 0.46],
  [/[mwMWæÆœŒ&%@—]/, 0.96],
  [/\p{Lu}/u, 0.76],
];
const otherLetters = 0.63;
/** The most that a picture may weigh, in bytes: some messengers show none that is heavier, and a mail carries it along. */
const heaviest = 100_000;

/** What a share picture says and shows. Names of people stand in none of it. */
export interface ShareCard {
  title: string;
  /** In small type above the title: the organisation, or what kind of page it is. */
  above: string;
  /** In small type below the title. */
  below?: string | undefined;
  /** Whose picture it is, at the foot. */
  foot?: string;
  hue: Pick<PosterHue, 'paper' | 'ink'>;
  picture: SharePicture;
}

/** The right half: a drawing as SVG of `half` by 630 units, or a photograph, four wide by three high. */
type SharePicture = { drawing: string } | { photo: Buffer };

/** The part of a poster (drawPoster()) that fills the right half: the side where its pictogram stands. */
export function halfOf(poster: string): string {
  const scale = shareSize.height / coverSize.height;
  return `<g transform="translate(${half - coverSize.width * scale} 0) scale(${scale})">${poster}</g>`;
}

/** The size of the title in pixels: large when it is short, and never so large that its longest word does not fit on a line. */
function titleSize(title: string): number {
  const widest = Math.max(...title.split(/ +|(?<=-)/).map(widthOf));
  const most = Math.floor((half - padding - paddingRight) / widest);
  const wanted = title.length > 56 ? 46 : title.length > 30 ? 54 : 66;
  return Math.max(16, Math.min(wanted, most));
}

/** The last two words on one line when the last is short: alone on a line it would look forgotten. */
function withoutOrphan(title: string): string {
  return title.replace(/ (\S{1,4})$/u, '\u00a0$1');
}

function widthOf(word: string): number {
  const widths = [...word].map(
    (letter) => letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? otherLetters,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The picture that stands beside a shared link, as PNG of at most 100 kB: words in type left, what is drawn or photographed right. */
export async function shareImage(card: ShareCard): Promise<Buffer> {
  const words = await wordsOf(card);
  if ('photo' in card.picture) return beside(words, card.picture.photo);
  const { width, height } = shareSize;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g transform="translate(${half} 0)">${card.picture.drawing}</g>${words}</svg>`;
  const { data } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const image = flatPng({ data, width, height });
  // Frees the pixels at once. Left to the garbage collector they make it go through all memory of the build every twenty pictures.
  data.buffer.transfer(0);
  return image;
}

/** A photograph weighs most by its grain: it gets fewer colours, and then less detail, until the picture is light enough. */
async function beside(words: string, photo: Buffer): Promise<Buffer> {
  const shown = sharp(photo).resize({ width: half, height: shareSize.height, position: 'right' });
  for (const { colours, blur } of [
    { colours: 128, blur: false },
    { colours: 96, blur: 1.5 },
    { colours: 64, blur: 4 },
    { colours: 64, blur: 12 },
  ]) {
    const image = await sharp({ create: { ...shareSize, channels: 3, background: '#000' } })
      .composite([
        { input: Buffer.from(words), left: 0, top: 0 },
        { input: await shown.clone().blur(blur).toBuffer(), left: half, top: 0 },
      ])
      .png({ palette: true, colours, dither: 0, effort: 1, compressionLevel: 9 })
      .toBuffer();
    if (image.length <= heaviest) return image;
  }
  throw new Error(`This photograph makes a share picture of more than ${heaviest} bytes.`);
}

/** The left half as SVG. */
async function wordsOf({ title, above, below, foot = 'Gewoon doen', hue }: ShareCard): Promise<string> {
  const small = { display: 'flex', fontSize: 32, lineHeight: 1.25 };
  const shown = withoutOrphan(drawnText(title));
  const line = (style: object, text: string) => ({
    type: 'div',
    props: { style: { ...small, ...style }, children: text },
  });
  return satori(
    {
      type: 'div',
      props: {
        style: {
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          boxSizing: 'border-box',
          width: half,
          height: shareSize.height,
          padding,
          paddingRight,
          background: hue.ink,
          color: hue.paper,
          fontFamily: scripts.join(', '),
        },
        children: [
          line({}, drawnText(above)),
          {
            type: 'div',
            props: {
              style: { display: 'flex', flexDirection: 'column', gap: 20 },
              children: [
                line(
                  { fontSize: titleSize(shown), fontWeight: 700, lineHeight: 1.1, wordBreak: 'break-word' },
                  shown,
                ),
                ...(below === undefined ? [] : [line({}, drawnText(below))]),
              ],
            },
          },
          line({ fontWeight: 700 }, foot),
        ],
      },
    },
    { width: half, height: shareSize.height, fonts: await fonts },
  );
}
