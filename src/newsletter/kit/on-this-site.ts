import type { ShareItem } from '../share-item.ts';

/** The item for showing on this site itself, wherever that is served: its addresses without their host. */
export function onThisSite(item: ShareItem): ShareItem {
  const { address, picture } = item;
  return {
    ...item,
    address: new URL(address).pathname,
    picture: { ...picture, src: new URL(picture.src).pathname },
  };
}
