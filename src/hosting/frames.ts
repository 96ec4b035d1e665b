import { embeddedSelection, embedFolders } from '../addresses.ts';

/**
 * Whether another site may show this address in a frame: only the lists that are made for it. What is not plainly one of
 * them is none, so that no way of writing an address opens another page to frames.
 */
export function mayBeFramed(address: string): boolean {
  if (address === embeddedSelection) return true;
  const folder = embedFolders.find((one) => address.startsWith(one));
  return folder !== undefined && /^[a-z0-9-]+\/$/.test(address.slice(folder.length));
}

/**
 * What a host sends with the file at this address, so that no other site lays its own page over ours. Only a header can say
 * it: a browser passes over `frame-ancestors` in a page. The second is for browsers and scanners that do not know the first.
 */
export function frameHeaders(address: string): Record<string, string> {
  if (mayBeFramed(address)) return {};
  return { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };
}
