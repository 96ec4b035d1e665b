import type { ShareItem } from '../share-item.ts';

/** A story as its share kit hands it to a selection. */
export interface KitItem extends ShareItem {
  /** What it took, in one line; empty when the source does not say. */
  took: string;
}

/** A chosen story that is there. */
export interface ChosenStory {
  slug: string;
  item: KitItem;
}

/** The JSON in its page, in which no `<` stands as it is. */
const pattern = /<script[^>]*\bdata-share-item\b[^>]*>([^<]*)</;

/** How long a page may take, in milliseconds. */
const longestWait = 15_000;

/**
 * The story of the share kit at this address, from the JSON in its page; undefined when there is no such page. Rejects when it
 * cannot be had.
 */
export async function fetchKitItem(address: string): Promise<KitItem | undefined> {
  const response = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // A document made of it would be held to the policy of this page, which does not allow the styles of another.
  const data = pattern.exec(await response.text())?.[1];
  return data === undefined ? undefined : (JSON.parse(data) as KitItem);
}
