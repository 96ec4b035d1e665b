import type { ShareItem } from '../share-item.ts';

/** A story as a selection says it. */
export interface KitItem extends ShareItem {
  /** What it took, in one line; empty when the source does not say. */
  took: string;
}

/** A chosen story that is there. */
export interface ChosenStory {
  slug: string;
  item: KitItem;
}
