import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { contentKinds } from '../../src/schema/content-kinds.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { libraryHost, librarySite, realSite } from '../support/sites.ts';

const { root, dist } = librarySite;
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const parsed = (file: string) => parseDocument(read(file), { xmlMode: true });
const texts = (name: string, within: Parameters<typeof DomUtils.textContent>[0]) =>
  DomUtils.getElementsByTagName(name, within).map((element) => DomUtils.textContent(element));
const parts = texts('loc', parsed('sitemap-index.xml').children);
const listed = new Map(
  parts
    .flatMap((part) => DomUtils.getElementsByTagName('url', parsed(new URL(part).pathname)))
    .map((url) => [texts('loc', url)[0] ?? '', texts('lastmod', url)[0]]),
);
const robots = read('robots.txt');
const closed = [...robots.matchAll(/^Disallow: (.+)$/gm)].map(([, folder = '']) => folder);
const pages = await readBuiltPages(dist);
const isHidden = (html: string) => html.includes('<meta name="robots" content="noindex"');
const isClosed = (address: string) => closed.some((folder) => address.startsWith(folder));

describe('the sitemap', () => {
  it('has every page that is to be found, at its own address, and no other', () => {
    const found = pages.filter(({ html, address }) => !isHidden(html) && !isClosed(address));
    expect([...listed.keys()].sort()).toEqual(found.map(({ address }) => libraryHost + address).sort());
    for (const { html, address } of found) {
      expect(html, address).toContain(`<link rel="canonical" href="${libraryHost}${address}">`);
    }
  });

  it('has all of content/ that is still there', () => {
    const kinds = Object.keys(contentKinds).filter((kind) => kind !== 'paginas');
    const files = kinds.flatMap((kind) =>
      readdirSync(path.join(root, 'content', kind)).map((name) => `${kind}/${path.parse(name).name}/`),
    );
    const gone = /stadsarchief-mistwoude|hogeschool-zandwoude|wadrand-oud/;
    for (const file of files) expect(listed.has(`${libraryHost}/${file}`), file).toBe(!gone.test(file));
    const addresses = [...listed.keys()].join('\n');
    expect(addresses).not.toMatch(/rolstoelen-eikenwoude|beheer|bundel\/lijst|\/zoek\/|insluiten\/.|404/);
  });

  it('dates a page by what readers see on it', () => {
    const dated = (address: string) => listed.get(libraryHost + address);
    expect(dated('/verhalen/umc-eikenwoude/')).toBe('2026-04-10');
    expect(dated('/verhalen/gemeente-zandwoude/')).toBe('2026-03-09');
    expect(dated('/sectoren/provincies/')).toBe('2026-03-23');
    for (const overview of ['/', '/verhalen/', '/verhalen/alle/']) expect(dated(overview)).toBe('2026-04-20');
    expect(dated('/keuzehulp/vraag/vertrekpunt/')).toBeUndefined();
    const content = readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => readFileSync(path.join(root, 'content', name), 'utf8'))
      .join('\n');
    const days = new Set(listed.values());
    for (const day of days) if (day !== undefined) expect(content).toContain(`: ${day}\n`);
  });
});

describe('robots.txt', () => {
  it('names the sitemap, and closes what is no page', () => {
    expect(robots).toContain(`\nSitemap: ${libraryHost}/sitemap-index.xml\n`);
    expect(parts.length).toBeGreaterThan(0);
    expect([...listed.keys()].filter((url) => isClosed(new URL(url).pathname))).toEqual([]);
    expect(
      ['/bundel/lijst/2/', '/zoek/1/kaart/2/', '/beheer/'].filter((address) => !isClosed(address)),
    ).toEqual([]);
  });

  it('names none for a site that does not know its host', () => {
    expect(readFileSync(path.join(realSite.dist, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
    expect(readdirSync(realSite.dist).filter((name) => name.startsWith('sitemap'))).toEqual([]);
  });
});
