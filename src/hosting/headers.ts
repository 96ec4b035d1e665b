import { belowRoot, hashedFolders } from '../addresses.ts';
import { mayBeFramed } from './frames.ts';
import { type Place, placeOf } from './policies.ts';

/**
 * What a host sends with every answer. All of the site is public and nothing in it depends on who asks, so other sites may
 * fetch all of it; but none may open a page and keep a hand on its window. One year of HTTPS: an operator whose whole domain
 * has it adds `includeSubDomains`.
 */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** A name with a hash in it never gets another text. */
export const lasting = 'public, max-age=31536000, immutable';

/**
 * For all else: a browser asks each time whether it changed (ETag), a shared cache once a minute, and that one may give what it
 * has while the server is away.
 */
export const short = 'public, max-age=0, s-maxage=60, stale-if-error=86400';

/** How long the file at this address may be kept. */
function cachingOf(address: string): string {
  return hashedFolders.some((folder) => address.startsWith(folder)) ? lasting : short;
}

/** What a file is, by the end of its name: hosts do not agree on it. Text is always UTF-8. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ttl: 'text/turtle; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  avif: 'image/avif',
  webp: 'image/webp',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
};

/** Of what has another name: the parts of the search engine. */
export const otherType = 'application/octet-stream';

/**
 * Of what type a file is that the build makes small: all text. Pictures, the typeface and the index of the search are small
 * already. A pattern, for hosts.
 */
export const smallerTypes = /charset|wasm/;

/** Whether the file at this address is sent smaller to who takes that, and what a cache keeps depends on it. */
export function isMadeSmall(address: string): boolean {
  return smallerTypes.test(typeOf(address));
}

/** The type of the file at this address. */
export function typeOf(address: string): string {
  const end = address.endsWith('/') ? 'html' : (belowRoot(address).split('.').at(-1) ?? '');
  return contentTypes[end] ?? otherType;
}

/** All headers with the file at this address, by the policies of the site that it is in. */
export function headersAt(address: string, places: readonly Place[]): Record<string, string> {
  const { policy } = placeOf(address, places);
  return {
    ...commonHeaders,
    'Content-Type': typeOf(address),
    'Cache-Control': cachingOf(address),
    'Content-Security-Policy': policy,
    ...(mayBeFramed(address) ? {} : { 'X-Frame-Options': 'DENY' }),
  };
}
