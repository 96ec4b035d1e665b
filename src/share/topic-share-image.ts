import { storyPoster } from '../cover/story-poster.ts';
import type { Approach } from '../knowledge-base/library.ts';
import { shareImage } from './share-image.ts';

/** The picture beside a shared link to an approach. */
export async function topicShareImage({ label, chapter, stories }: Approach): Promise<Buffer> {
  const data = stories.find(({ story }) => story.data.cover.icon)?.story.data;
  const picture = await storyPoster({
    chapter,
    data: data ?? ({ cover: { icon: 'handshake' }, sector: ['gemeenten'] } as never),
  });
  return shareImage({ title: label, name: 'Aanpak', chapter, picture: Buffer.from(picture) });
}
