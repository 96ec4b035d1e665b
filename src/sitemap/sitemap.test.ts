import { describe, expect, it } from 'vitest';
import { listedPage } from './listed-page.ts';
import { robotsText } from './robots.ts';
import { sitemapFiles } from './sitemap-files.ts';

describe('what a page says of itself to search engines', () => {
  const canonical = '<link rel="canonical" href="https://x.example/verhalen/a/">';
  const updated =
    '<p class="updated small" data-x>Laatst bijgewerkt: <time datetime="2026-04-10">10 april</time></p>';
  const inText = '<p>Op <time datetime="2027-01-01">1 januari</time></p>';
  const hidden = '<meta name="robots" content="noindex">';

  it.each([
    [canonical + inText + updated, { url: 'https://x.example/verhalen/a/', lastmod: '2026-04-10' }],
    [canonical + inText, { url: 'https://x.example/verhalen/a/' }],
    [hidden + canonical + updated, undefined],
    [updated, undefined],
  ])('%s', (html, said) => {
    expect(listedPage(html)).toEqual(said);
  });
});

describe('a sitemap', () => {
  const page = (name: string, lastmod?: string) => ({
    url: `https://x.example/${name}/`,
    ...(lastmod !== undefined && { lastmod }),
  });

  it('is one file for each 50,000 pages, and an index that says when each last changed', async () => {
    const pages = [page('c', '2026-01-01'), page('a', '2026-02-02'), page('b')];
    const files = await sitemapFiles('https://x.example', pages, 2);
    expect([...files.keys()]).toEqual(['/sitemap-index.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
    expect(files.get('/sitemap-index.xml')).toContain(
      '<sitemap><loc>https://x.example/sitemap-1.xml</loc><lastmod>2026-02-02</lastmod></sitemap>',
    );
    expect(files.get('/sitemap-1.xml')).toMatch(
      /<url><loc>https:\/\/x\.example\/a\/<\/loc><lastmod>2026-02-02<\/lastmod><\/url><url><loc>https:\/\/x\.example\/b\/<\/loc><\/url><\/urlset>$/,
    );
    expect(files.get('/sitemap-2.xml')).toContain('<loc>https://x.example/c/</loc>');
  });

  it('is not there without pages', async () => {
    expect((await sitemapFiles('https://x.example', [])).size).toBe(0);
  });

  it('stands below the path of the site', async () => {
    const below = await sitemapFiles('https://x.example/onder/', [page('onder/a')]);
    expect(below.get('/sitemap-index.xml')).toContain('<loc>https://x.example/onder/sitemap-1.xml</loc>');
  });
});

describe('robots.txt', () => {
  it('names what is no page, and the sitemap of a site with a host', () => {
    const text = robotsText({ site: new URL('https://x.example'), isPreview: false });
    expect(text).toMatch(
      /^User-agent: \*\n(?:Disallow: \/[a-z/-]+\/\n)+\nSitemap: https:\/\/x\.example\/sitemap-index\.xml\n$/,
    );
    expect(text).toContain('Disallow: /beheer/\n');
    expect(robotsText({ site: undefined, isPreview: false })).not.toContain('Sitemap');
  });

  it('keeps search engines away from a preview', () => {
    expect(robotsText({ site: new URL('https://x.example'), isPreview: true })).toBe(
      'User-agent: *\nDisallow: /\n',
    );
  });
});
