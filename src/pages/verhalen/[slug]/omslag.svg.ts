import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { poster } from '../../../cover/poster.ts';
import type { Story } from '../../../knowledge-base/library.ts';
import { getStories } from '../../../knowledge-base.ts';

export async function getStaticPaths() {
  const stories = await getStories();
  return stories.map((story) => ({ params: { slug: story.id }, props: { story } }));
}

/** The cover of a story, as a picture of its own so that lists of stories stay light. */
export const GET: APIRoute<{ story: Story }> = async ({ props }) => {
  const { cover, part, sector } = props.story.data;
  const icon = await readFile(path.resolve('src/cover/icons', `${cover.icon}.svg`), 'utf8');
  const [first = 'rijk'] = sector;
  return new Response(poster({ icon, sector: first, part: part ?? 'artikel' }), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
