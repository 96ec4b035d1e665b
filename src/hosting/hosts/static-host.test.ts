import { describe, expect, it } from 'vitest';
import { embedOf, notFoundPage, sitePages } from '../../addresses.ts';
import { headersAt } from '../headers.ts';
import type { Place } from '../policies.ts';
import { headersFile } from './headers-file.ts';
import { redirectsFile } from './redirects-file.ts';

const place = (address: string, below: boolean, framed = false): Place => ({
  address,
  below,
  framed,
  policy: `style-src '${address}'${framed ? '' : "; frame-ancestors 'none'"}`,
});
const places = [
  place('/', false),
  place('/verhalen/', false),
  place('/verhalen/', true),
  place('/insluiten/', false),
  place('/insluiten/sectoren/', true, true),
  place(notFoundPage, false),
];

/** The headers of an address as these hosts read the file: each rule that matches adds its own, twice the same is two values. */
function served(file: string, address: string): Record<string, string> {
  const found: Record<string, string> = {};
  let matches = false;
  for (const line of file.trimEnd().split('\n')) {
    const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (name === undefined) {
      const pattern = RegExp.escape(line)
        .replace(/\\x3a\w+|:\w+/g, '[^/]+')
        .replace('\\*', '.*');
      matches = new RegExp(`^${pattern}$`).test(address);
    } else if (matches) found[name] = found[name] === undefined ? (value ?? '') : `${found[name]}, ${value}`;
  }
  return found;
}

describe('_headers', () => {
  const file = headersFile(places, ['/verhalen.csv', '/feeds.opml', '/rss.xml']);

  it.each(['/', '/verhalen/', '/verhalen/umc/', sitePages.embeds, embedOf('sectoren', 'umc'), notFoundPage])(
    'gives %s each header once, as other hosts do',
    (address) => {
      const { 'Cache-Control': _, 'Content-Type': _type, ...expected } = headersAt(address, places);
      expect(served(file, address)).toEqual(expected);
    },
  );

  it('says how long a hashed file may be kept, and what a file of data is', () => {
    for (const address of ['/_astro/x.js', '/verhalen.csv', '/feeds.opml']) {
      const headers = headersAt(address, places);
      const { 'Cache-Control': caching, 'Content-Type': type } = served(file, address);
      expect(caching ?? type).toBe(
        caching === undefined ? headers['Content-Type'] : headers['Cache-Control'],
      );
    }
  });

  it('is refused when a host would cut it', () => {
    const many = Array.from({ length: 100 }, (_, number) => place(`/pagina-${number}/`, false));
    expect(() => headersFile(many, [])).toThrow('_headers heeft 103 regels voor adressen');
    const withPolicy = (length: number) => [{ ...place('/', false), policy: 'x'.repeat(length) }];
    expect(() => headersFile(withPolicy(1973), [])).toThrow('heeft 2000 tekens (hoogstens 1999)');
    expect(headersFile(withPolicy(1972), [])).toContain('x'.repeat(1972));
  });
});

describe('_redirects', () => {
  const moved = (count: number, length = 10) =>
    Array.from({ length: count }, (_, number) => ({
      address: `/${String(number).padStart(length, '0')}/`,
      status: 301 as const,
      to: '/x/',
    }));

  it('takes what fits, and says what does not', () => {
    const file = redirectsFile();
    expect(file.add([{ address: '/weg/', status: 410 }, ...moved(1, 3)])).toEqual([
      { address: '/weg/', status: 410 },
    ]);
    expect(file.text()).toBe('/000/ /x/ 301\n');
    expect(file.room()).toEqual({ lines: 1999, bytes: 89_486 });
    expect(file.add(moved(2500))).toHaveLength(501);
    expect(file.room().lines).toBe(0);
  });

  it('stays below the size that hosts take', () => {
    const file = redirectsFile();
    const left = file.add(moved(1500, 80));
    expect(left.length).toBeGreaterThan(0);
    expect(Buffer.byteLength(file.text())).toBeLessThan(90_000);
    expect(file.text()).toMatch(/ 301\n$/);
  });
});
