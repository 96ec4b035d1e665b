import { createHash } from 'node:crypto';

/**
 * A name for the numbers that these pages have, by their addresses in order. The files of the finder that know pages
 * by number carry it in their address, so that a page that is still open after the library has changed finds none
 * of them, instead of the wrong stories.
 */
export function numberingOf(addresses: readonly string[]): string {
  return createHash('sha256').update(addresses.join(' ')).digest('hex').slice(0, 8);
}
