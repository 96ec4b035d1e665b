import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { belowRoot } from '../addresses.ts';
import { type ListedPage, listedPage } from './listed-page.ts';
import { sitemapFiles } from './sitemap-files.ts';

/** Lists pages for search engines when the site is built. */
interface Sitemap extends AstroIntegration {
  /** Lists a page, by its HTML. */
  add(page: string): void;
}

/**
 * Lists the pages that it is told of for search engines in /sitemap-index.xml. Each page says itself whether it is to be found,
 * at which address and since when, so that no list of pages is to be kept. A site without SITE_URL has no whole addresses, and
 * no sitemap.
 */
export function sitemap(): Sitemap {
  const pages: ListedPage[] = [];
  let root: URL | undefined;
  return {
    name: 'sitemap',
    add(page) {
      const listed = listedPage(page);
      if (listed !== undefined) pages.push(listed);
    },
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.site === undefined ? undefined : new URL(config.base, config.site);
      },
      'astro:build:done': async ({ dir }) => {
        if (root === undefined) return;
        for (const [address, text] of await sitemapFiles(root, pages)) {
          await writeFile(fileURLToPath(new URL(belowRoot(address), dir)), text);
        }
      },
    },
  };
}
