import type { APIRoute } from 'astro';
import type { Story } from '../../../knowledge-base/library.ts';
import { getStories } from '../../../knowledge-base.ts';
import { asPng } from '../../../share/as-png.ts';
import { storyShareImage } from '../../../share/story-share-image.ts';

export async function getStaticPaths() {
  const stories = await getStories();
  return stories.map((story) => ({ params: { slug: story.id }, props: { story } }));
}

/** The picture beside a shared link to the story. */
export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) =>
  asPng(await storyShareImage(story));
