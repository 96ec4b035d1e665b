import { pagelessFolders, sitemapIndex } from '../addresses.ts';

/**
 * What /robots.txt says to search engines: for a preview, to stay away; else which folders hold no pages, and where the
 * sitemap is when the site knows its host.
 */
export function robotsText({ site, isPreview }: { site: URL | undefined; isPreview: boolean }): string {
  if (isPreview) return 'User-agent: *\nDisallow: /\n';
  const folders = pagelessFolders.map((folder) => `Disallow: ${folder}\n`).join('');
  const list = site === undefined ? '' : `\nSitemap: ${new URL(sitemapIndex, site)}\n`;
  return `User-agent: *\n${folders}${list}`;
}
