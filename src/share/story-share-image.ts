import { coverPicture } from '../cover/story-poster.ts';
import type { Story } from '../knowledge-base/library.ts';
import { shareImage } from './share-image.ts';

/** The picture beside a shared link to a story. */
export async function storyShareImage(story: Story): Promise<Buffer> {
  const { name, chapter } = story;
  return shareImage({ title: story.data.title, name, chapter, picture: await coverPicture(story) });
}
