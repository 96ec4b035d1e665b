import type { APIRoute } from 'astro';
import { coverPicture } from '../../../cover/story-poster.ts';
import type { Story } from '../../../knowledge-base/library.ts';
import { getStories } from '../../../knowledge-base.ts';
import { shareImage } from '../../../share/share-image.ts';

export async function getStaticPaths() {
  const stories = await getStories();
  return stories.map((story) => ({ params: { slug: story.id }, props: { story } }));
}

/** The picture beside a shared link to the story. */
export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) => {
  const { title } = story.data;
  const image = await shareImage({
    title,
    name: story.name,
    chapter: story.chapter,
    picture: await coverPicture(story),
  });
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
