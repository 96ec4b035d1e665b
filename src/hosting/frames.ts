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
