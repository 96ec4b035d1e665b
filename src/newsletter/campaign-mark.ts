import { slugFrom } from '../slug.ts';
import type { ShareItem } from './share-item.ts';

/**
 * The item with a mark on its link by which the sender recognises a click: "Mei 2026" becomes `utm_campaign=mei-2026`. Without
 * letters or digits in the mark, the item as it was. Its picture has no mark: a picture is no click.
 */
export function withMark(item: ShareItem, mark: string): ShareItem {
  const campaign = slugFrom(mark);
  if (campaign === '') return item;
  const address = new URL(item.address);
  address.searchParams.set('utm_source', 'nieuwsbrief');
  address.searchParams.set('utm_medium', 'email');
  address.searchParams.set('utm_campaign', campaign);
  return { ...item, address: String(address) };
}
