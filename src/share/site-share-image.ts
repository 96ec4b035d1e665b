import { sitePages } from '../addresses.ts';
import { coverSize, groundAt } from '../cover/ground.ts';
import { drawPoster, type PosterHue, posterHues } from '../cover/poster.ts';
import { readIcon } from '../cover/read-icon.ts';
import type { CoverIcon } from '../taxonomy.ts';
import { keptImage } from './kept-image.ts';
import { halfOf, shareImage, shareSize } from './share-image.ts';

/** The colours of the site's own name (--color-brand). */
const brand: PosterHue = { paper: '#ffc857', ground: '#f0b440', ink: '#3a2200' };

/** The share picture of every page that has none of its own, as PNG of 1200 by 630: four covers, one of each hue. */
export async function siteShareImage(): Promise<Buffer> {
  const icons: CoverIcon[] = ['leaf', 'handshake', 'lightbulb', 'buildings'];
  const covers = await Promise.all(
    Object.values(posterHues).map(async (hue, index) =>
      quarter(
        drawPoster({ icon: await readIcon(icons[index] ?? 'leaf'), pattern: groundAt(index + 2), hue }),
        index,
      ),
    ),
  );
  const drawing = covers.join('');
  const card = {
    title: 'Gewoon doen',
    above: 'Praktijkverhalen over de banenafspraak',
    below: 'Zo namen publieke werkgevers mensen met een arbeidsbeperking aan',
    foot: '',
    hue: brand,
  };
  return keptImage(sitePages.home, [JSON.stringify(card), drawing], () =>
    shareImage({ ...card, picture: { drawing } }),
  );
}

/** The share picture of the keuzehulp, as PNG of 1200 by 630. */
export async function keuzehulpShareImage(): Promise<Buffer> {
  const poster = drawPoster({ icon: await readIcon('signpost'), pattern: groundAt(6), hue: brand });
  const drawing = halfOf(poster);
  const card = {
    title: 'Welke aanpak past bij ons?',
    above: 'Keuzehulp',
    below: 'Een paar vragen over je organisatie',
    hue: brand,
  };
  return keptImage(sitePages.keuzehulp, [JSON.stringify(card), drawing], () =>
    shareImage({ ...card, picture: { drawing } }),
  );
}

/** A poster in one of the four corners of the right half, cropped from the side where its pictogram stands. */
function quarter(poster: string, index: number): string {
  const width = shareSize.width / 4;
  const height = shareSize.height / 2;
  const scale = height / coverSize.height;
  const left = coverSize.width - width / scale;
  const cropped = poster.replace(
    /viewBox="[^"]*" width="\d+" height="\d+"/,
    `viewBox="${left} 0 ${width / scale} ${coverSize.height}" x="${(index % 2) * width}" y="${Math.floor(index / 2) * height}" width="${width}" height="${height}"`,
  );
  return cropped;
}
