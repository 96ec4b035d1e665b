import { shareKit } from '../../addresses.ts';
import { fetchFile, OutdatedPage } from '../../finder/search/fetch-file.ts';
import type { ShareItem } from '../share-item.ts';

/** A story as its share kit hands it to a selection. */
export interface KitItem extends ShareItem {
  /** What it took, in one line; empty when the source does not say. */
  took: string;
}

/** The data of a share kit, in its page: `<script type="application/json" data-share-item>`. */
export const kitItemSelector = 'script[data-share-item]';

/**
 * The story with this slug, from the page of its share kit; undefined when there is no such story. Rejects when the page
 * cannot be had.
 */
export async function fetchKitItem(slug: string): Promise<KitItem | undefined> {
  try {
    const page = await (await fetchFile(shareKit('verhalen', slug))).text();
    const data = new DOMParser().parseFromString(page, 'text/html').querySelector(kitItemSelector);
    return data?.textContent ? (JSON.parse(data.textContent) as KitItem) : undefined;
  } catch (error) {
    if (error instanceof OutdatedPage) return undefined;
    throw error;
  }
}

/** A chosen story that is there. */
export interface ChosenStory {
  slug: string;
  item: KitItem;
}
