import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { addressOf, belowRoot, sharePicture, shortLink, shortLinks, siteIcon } from '../addresses.ts';
import { besidePages } from '../beside-pages.ts';
import { handedOver } from '../content-check/checked-entries.ts';
import type { StoryData, WithdrawnStoryData } from '../schema/story.ts';
import { allCodes } from './all-codes.ts';
import { leadOnPage } from './lead-on-page.ts';

/** The short links to stories; that of a story which is part of another now leads there. */
export function shortLinkPages(): AstroIntegration {
  return besidePages({
    name: 'short-link-pages',
    type: 'text/html; charset=utf-8',
    mayBe: (address) => address.startsWith(shortLinks),
    files: pagesOf,
  });
}

function pagesOf({ root, base, site }: AstroConfig): Map<string, () => string> {
  const entries = <Data>(collection: string) =>
    handedOver(fileURLToPath(root), collection) as unknown as { id: string; data: Data }[];
  const codes = allCodes(entries<StoryData>('verhalen'), entries<WithdrawnStoryData>('weggehaald'));
  const inSite = (address: string) => base + belowRoot(address);
  return new Map(
    codes.flatMap(({ code, story }) => {
      if (story === undefined) return [];
      const { title, summary } = story.data;
      const page = addressOf('verhalen', story.id);
      const picture = site && String(new URL(inSite(sharePicture(page)), site));
      const leadsTo = { to: inSite(page), title, summary, picture, icon: inSite(siteIcon) };
      return [[shortLink(code), () => leadOnPage(leadsTo)] as const];
    }),
  );
}
