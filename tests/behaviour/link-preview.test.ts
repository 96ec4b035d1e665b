import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readBuiltPages } from '../support/built-pages.ts';
import { libraryHost, librarySite } from '../support/sites.ts';

/** Open Graph and X, by name, as a messenger reads them. */
function tagsOf(html: string): Record<string, string> {
  const metas = DomUtils.getElementsByTagName('meta', parseDocument(html));
  const named = metas.map(
    ({ attribs }) => [attribs.property ?? attribs.name ?? '', attribs.content ?? ''] as const,
  );
  const tags = named.filter(([name]) => /^(?:og|article|twitter):/.test(name));
  expect(new Set(tags.map(([name]) => name)).size).toBe(tags.length);
  return Object.fromEntries(tags);
}

const pages = (await readBuiltPages(librarySite.dist)).filter(({ html }) =>
  html.includes('<main id="inhoud"'),
);
const isHidden = ({ html }: { html: string }) => html.includes('<meta name="robots" content="noindex"');
const shared = pages.filter((page) => !isHidden(page));
const previews = new Map(shared.map(({ address, html }) => [address, tagsOf(html)]));
const preview = (address: string) => previews.get(address) ?? {};

describe('a link to a page, as a messenger shows it', () => {
  it('has a title, a text and a picture with its size and what it says, on every page', async () => {
    expect(previews.size).toBeGreaterThan(60);
    const told = [...previews].map(([address, tags]) => [
      address,
      tags['og:site_name'],
      tags['og:locale'],
      tags['og:url'],
      tags['og:image:width'],
      tags['og:image:height'],
      tags['twitter:card'],
    ]);
    expect(told).toEqual(
      [...previews.keys()].map((address) => [
        address,
        'Gewoon doen',
        'nl_NL',
        `${libraryHost}${address}`,
        '1200',
        '630',
        'summary_large_image',
      ]),
    );
    for (const [address, tags] of previews) {
      for (const name of ['og:title', 'og:description', 'og:image:alt']) {
        expect(tags[name]?.trim(), `${name} of ${address}`).toBeTruthy();
      }
    }
  });

  it('has a picture that is there, of the size that messengers ask for, and light', async () => {
    const named = new Set([...previews.values()].map((tags) => tags['og:image'] ?? ''));
    for (const image of named) {
      expect(image).toMatch(new RegExp(`^${libraryHost}/(?:[^?]*/)?deel\\.png$`));
      const bytes = await readFile(path.join(librarySite.dist, new URL(image).pathname));
      expect(bytes.length, image).toBeLessThanOrEqual(100_000);
      expect(await sharp(bytes).metadata(), image).toMatchObject({ format: 'png', width: 1200, height: 630 });
    }
  });

  it('has its own picture on a story, an approach, a sector, a doelgroep and the keuzehulp; else that of the site', () => {
    const own = ['/keuzehulp/', ...previews.keys()].filter((address) =>
      /^\/(?:verhalen|aanpakken|sectoren|doelgroepen)\/(?!alle|kaart|vergelijken)[^/]+\/$|^\/keuzehulp\/$/.test(
        address,
      ),
    );
    expect(own.length).toBeGreaterThan(50);
    for (const address of previews.keys()) {
      const picture = own.includes(address) ? `${address}deel.png` : '/deel.png';
      expect(preview(address)['og:image'], address).toBe(`${libraryHost}${picture}`);
    }
    expect(preview('/sectoren/umc/')['og:image:alt']).toBe('Sector: Universitair medische centra');
    expect(preview('/keuzehulp/')['og:image:alt']).toBe('Keuzehulp: welke aanpak past bij ons?');
  });

  it('is an article with its dates for a story, and a website for any other page', () => {
    expect(preview('/verhalen/umc-eikenwoude/')).toMatchObject({
      'og:type': 'article',
      'article:published_time': expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      'article:modified_time': expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(preview('/aanpakken/teamplaatsing/')['og:type']).toBe('website');
    expect(Object.keys(preview('/')).filter((name) => name.startsWith('article:'))).toEqual([]);
  });

  it('is nothing for a page that is hidden', () => {
    const hidden = pages.filter(isHidden);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { html } of hidden) expect(tagsOf(html)).toEqual({});
  });
});
