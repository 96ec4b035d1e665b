import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { belowRoot, sitemapIndex, sitemapPart } from '../addresses.ts';
import type { ListedPage } from './listed-page.ts';

/** How many pages a file may list (https://www.sitemaps.org/protocol.html). */
const mostInPart = 50_000;

/** The files of a sitemap for the site at `root`, by their address there; none when there are no pages. */
export async function sitemapFiles(
  root: string | URL,
  pages: readonly ListedPage[],
  most = mostInPart,
): Promise<Map<string, string>> {
  if (pages.length === 0) return new Map();
  const sorted = pages.toSorted((one, other) => (one.url < other.url ? -1 : 1));
  const parts = Array.from({ length: Math.ceil(sorted.length / most) }, (_, index) => ({
    address: sitemapPart(index + 1),
    pages: sorted.slice(index * most, (index + 1) * most),
  }));
  const index = parts.map(({ address, pages: listed }) => {
    const lastmod = listed
      .flatMap((page) => page.lastmod ?? [])
      .sort()
      .at(-1);
    return { url: new URL(belowRoot(address), root).href, ...(lastmod !== undefined && { lastmod }) };
  });
  const files = new Map([
    [sitemapIndex, await written(index, new SitemapIndexStream({ lastmodDateOnly: true }))],
  ]);
  for (const { address, pages: listed } of parts) {
    const xmlns = { news: false, xhtml: false, image: false, video: false };
    files.set(address, await written(listed, new SitemapStream({ lastmodDateOnly: true, xmlns })));
  }
  return files;
}

async function written(
  items: readonly ListedPage[],
  stream: SitemapStream | SitemapIndexStream,
): Promise<string> {
  return String(await streamToPromise(Readable.from(items).pipe(stream)));
}
