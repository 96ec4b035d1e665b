import { origin, plainPart, readOn, textOf } from './item-words.ts';
import type { BlockLength, ShareItem } from './share-item.ts';

/**
 * Stories and approaches as plain text, with an empty line between two. The address stands on a line of its own, so that no
 * program takes a full stop for a part of it.
 */
export function plainText(items: readonly ShareItem[], length: BlockLength): string {
  return items.map((item) => textOfOne(item, length)).join('\n\n');
}

function textOfOne(item: ShareItem, length: BlockLength): string {
  const link = length === 'kort' ? [] : ['', `${readOn(item)}:`];
  return [item.title, origin(item), ...textOf(item, length).map(plainPart)]
    .filter(Boolean)
    .concat(link, item.address)
    .join('\n');
}
