import { expect, it } from 'vitest';
import { addressOf, notFoundPage, sharePicture, sitePages } from '../addresses.ts';
import { headersAt } from './headers.ts';
import type { Place } from './policies.ts';

const places: Place[] = [
  { address: notFoundPage, below: false, framed: false, policy: "default-src 'self'" },
];
const caching = (address: string) => headersAt(address, places)['Cache-Control'];

it('only a file with a hash in its name is kept without asking again', () => {
  for (const address of ['/_astro/B1x2.js', '/_astro/fonts/B1x2.woff2', '/pagefind/index/nl_b1x2.pf_index'])
    expect(caching(address), address).toBe('public, max-age=31536000, immutable');
  const story = addressOf('verhalen', 'umc');
  for (const address of [
    ...[
      sitePages.home,
      notFoundPage,
      story,
      sharePicture(story),
      '/rss.xml',
      '/verhalen.csv',
      '/favicon.svg',
    ],
    ...['/pagefind/wasm.nl.pagefind', '/zoek/b1x2/antwoorden.json', '/verhalen/_astro/x.js', '/_astro'],
  ])
    expect(caching(address), address).toMatch(/\bmax-age=0\b(?!.*immutable)/);
});
