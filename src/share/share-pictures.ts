import type { CollectionEntry } from 'astro:content';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sharePicture } from '../addresses.ts';
import { besidePages } from '../beside-pages.ts';
import { handedOver } from '../content-check/checked-entries.ts';
import { joinStories } from '../knowledge-base/stories.ts';
import { allShareImages } from './all-share-images.ts';

/** The share pictures of the site. */
export function sharePictures(): AstroIntegration {
  return besidePages({
    name: 'share-pictures',
    type: 'image/png',
    mayBe: (address) => address.endsWith(sharePicture('/')),
    files: ({ root }) => {
      const entries = <Entry>(collection: string) =>
        handedOver(fileURLToPath(root), collection) as unknown as Entry[];
      const stories = entries<CollectionEntry<'verhalen'>>('verhalen');
      return allShareImages(joinStories(stories, entries<CollectionEntry<'begrippen'>>('begrippen')));
    },
  });
}
