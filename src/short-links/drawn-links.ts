import path from 'node:path';
import { absolute } from '../absolute.ts';
import { shortLink } from '../addresses.ts';
import { KeptWork } from '../kept/kept-work.ts';
import type { Story } from '../knowledge-base/library.ts';
import { type QrCode, qrCode } from './qr-code.ts';

/** A short link as others need it, with its QR code. */
export interface DrawnLink {
  address: string;
  qr: QrCode;
}

/** Where QR codes are kept between builds. */
const ownFolder = path.resolve('.astro/qr-codes');

/** The short links to these stories, in their order; undefined for a story without a code. What the build before drew is not drawn again. */
export async function drawnLinks(
  stories: readonly Story[],
  folder: string = ownFolder,
): Promise<(DrawnLink | undefined)[]> {
  const links = (draw: (address: string) => QrCode) =>
    stories.map(({ data: { code } }) => {
      if (code === undefined) return undefined;
      const address = absolute(shortLink(code));
      return { address, qr: draw(address) };
    });
  // In development the code changes while it runs.
  if (import.meta.env.DEV) return links(qrCode);
  const kept = new KeptWork<QrCode>(folder);
  const drawn = links((address) => kept.find([address]) ?? kept.add([address], qrCode(address)));
  await kept.keep();
  return drawn;
}
