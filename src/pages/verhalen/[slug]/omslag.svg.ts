import type { APIRoute } from 'astro';
import { storyPoster } from '../../../cover/story-poster.ts';
import type { Story } from '../../../knowledge-base/library.ts';
import { getStories } from '../../../knowledge-base.ts';

export async function getStaticPaths() {
  const stories = await getStories();
  return stories
    .filter((story) => story.data.cover.icon !== undefined)
    .map((story) => ({ params: { slug: story.id }, props: { story } }));
}

/** The cover of a story, as a picture of its own so that lists of stories stay light. */
export const GET: APIRoute<{ story: Story }> = async ({ props }) =>
  new Response(await storyPoster(props.story), { headers: { 'content-type': 'image/svg+xml' } });
