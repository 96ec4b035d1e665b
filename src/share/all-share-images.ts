import { sharePicture, sitePages } from '../addresses.ts';
import type { Story } from '../knowledge-base/library.ts';
import { approachReference, doelgroepReference, sectorReference } from '../knowledge-base/references.ts';
import { approaches, doelgroepen, keysOf, sectors } from '../taxonomy.ts';
import { keuzehulpShareImage, siteShareImage } from './site-share-image.ts';
import { storyShareImage } from './story-share-image.ts';
import { topicShareImage } from './topic-share-image.ts';

/** Every share picture of a site with these stories, as what draws it, by its address. */
export function allShareImages(stories: readonly Story[]): ReadonlyMap<string, () => Promise<Buffer>> {
  const topics = [
    ...keysOf(approaches).map((id) => ({ kind: 'aanpakken' as const, ...approachReference(id) })),
    ...keysOf(sectors).map((id) => ({ kind: 'sectoren' as const, ...sectorReference(id) })),
    ...keysOf(doelgroepen).map((id) => ({ kind: 'doelgroepen' as const, ...doelgroepReference(id) })),
  ];
  const images = [
    { url: sitePages.home, draw: siteShareImage },
    { url: sitePages.keuzehulp, draw: keuzehulpShareImage },
    ...topics.map((topic) => ({ url: topic.url, draw: () => topicShareImage(topic) })),
    ...stories.map((story) => ({ url: story.url, draw: () => storyShareImage(story) })),
  ];
  return new Map(images.map(({ url, draw }) => [sharePicture(url), draw]));
}
