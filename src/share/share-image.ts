import satori from 'satori';
import sharp from 'sharp';
import { coverSize } from '../cover/ground.ts';
import { posterHues } from '../cover/poster.ts';
import { fontOfWeight, weights } from '../typeface/typeface.ts';

/** The size that messengers and social media ask for. */
const shareSize = { width: 1200, height: 630 };

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

const padding = 56;
/** How wide a bold letter is at most on average, in parts of its size. */
const letterWidth = 0.58;

/** The size of the title in pixels: large, yet so that its longest word fits on a line. */
function titleSize(title: string): number {
  const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
  const most = (shareSize.width / 2 - 2 * padding) / (longest * letterWidth);
  return Math.min(title.length > 56 ? 42 : 50, Math.max(24, Math.floor(most)));
}

/**
 * The picture that stands beside a shared link: the story's cover with its title in type, as PNG.
 * `picture` is the cover, drawn or photographed, four wide by three high. Holds title and organisation only; names of people stand in neither.
 */
export async function shareImage(story: {
  title: string;
  name: string;
  picture: Buffer;
  chapter: keyof typeof posterHues;
}): Promise<Buffer> {
  const { paper, ink } = posterHues[story.chapter];
  const half = shareSize.width / 2;
  const words = await satori(
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
          background: ink,
          color: paper,
          fontFamily: scripts.join(', '),
        },
        children: [
          { type: 'div', props: { style: { display: 'flex', fontSize: 32 }, children: story.name } },
          {
            type: 'div',
            props: {
              style: {
                display: 'flex',
                fontSize: titleSize(story.title),
                wordBreak: 'break-word',
                fontWeight: 700,
                lineHeight: 1.1,
              },
              children: story.title,
            },
          },
          {
            type: 'div',
            props: {
              style: { display: 'flex', fontSize: 32, fontWeight: 700 },
              children: 'Gewoon doen',
            },
          },
        ],
      },
    },
    {
      width: half,
      height: shareSize.height,
      fonts: await fonts,
    },
  );
  // The poster is cropped to the other half, from the side where its pictogram stands.
  const scale = shareSize.height / coverSize.height;
  const drawn = await sharp(story.picture, { density: 72 * scale })
    .resize({ height: shareSize.height })
    .extract({
      left: Math.round(coverSize.width * scale) - half,
      top: 0,
      width: half,
      height: shareSize.height,
    })
    .toBuffer();
  return sharp({ create: { ...shareSize, channels: 3, background: paper } })
    .composite([
      { input: Buffer.from(words), left: 0, top: 0 },
      { input: drawn, left: half, top: 0 },
    ])
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
