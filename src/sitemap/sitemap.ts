import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../layouts/built-pages.ts';
import { type ListedPage, listedPage } from './listed-page.ts';
import { sitemapFiles } from './sitemap-files.ts';

/**
 * Lists the built pages for search engines in /sitemap-index.xml. Each page says itself whether it is to be found, at which
 * address and since when, so that no list of pages is to be kept. A site without SITE_URL has no whole addresses, and no sitemap.
 */
export function sitemap(): AstroIntegration {
  let host: string | undefined;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        host = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        if (host === undefined) return;
        const pages: ListedPage[] = [];
        for (const page of builtPages(fileURLToPath(dir))) {
          const listed = listedPage(page);
          if (listed !== undefined) pages.push(listed);
        }
        for (const [address, text] of await sitemapFiles(host, pages)) {
          await writeFile(fileURLToPath(new URL(`.${address}`, dir)), text);
        }
      },
    },
  };
}
