import { withoutAccents } from '../dutch/fold.ts';
import type { ShareItem } from './share-item.ts';

/**
 * The item with a mark on its link by which the sender recognises a click: "Mei 2026" becomes `utm_campaign=mei-2026`. Without
 * letters or digits in the mark, the item as it was. Its picture has no mark: a picture is no click.
 */
export function withMark(item: ShareItem, mark: string): ShareItem {
  // Not by slugFrom(): used in a second script it becomes a file of its own, for which the finder waits.
  const campaign = withoutAccents(mark)
    .match(/[a-z0-9]+/g)
    ?.join('-');
  if (campaign === undefined) return item;
  const address = new URL(item.address);
  address.searchParams.set('utm_source', 'nieuwsbrief');
  address.searchParams.set('utm_medium', 'email');
  address.searchParams.set('utm_campaign', campaign);
  return { ...item, address: String(address) };
}
