import type { APIRoute } from 'astro';
import type { Story } from '../../../knowledge-base/library.ts';
import { getStories } from '../../../knowledge-base.ts';
import { mailImage } from '../../../share/mail-image.ts';
import { storyShareImage } from '../../../share/story-share-image.ts';

export async function getStaticPaths() {
  const stories = await getStories();
  return stories.map((story) => ({ params: { slug: story.id }, props: { story } }));
}

/** The picture of the story in a newsletter. */
export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) =>
  new Response(new Uint8Array(await mailImage(await storyShareImage(story))), {
    headers: { 'content-type': 'image/png' },
  });
