import { mailPicture, sharePicture } from '../addresses.ts';
import type { Released } from './address-list.ts';

/**
 * Mails that were sent show the picture of a page at an address of its own, which no page has any more: each such address that
 * was released, with the share picture that stands in for it.
 */
export function keptMailPictures(released: readonly Released[]): { address: string; to: string }[] {
  return released
    .filter(({ address, files }) => files.some((file) => mailPicture(address) === address + file))
    .map(({ address }) => ({ address: mailPicture(address), to: sharePicture(address) }));
}
