import type { APIRoute, GetStaticPaths } from 'astro';
import { storyFiles } from '../../../../keuzehulp/story-files.ts';
import { getKeuzehulp, getStories } from '../../../../knowledge-base.ts';

/** The stories of the keuzehulp, which its page fetches: how they rank, and their lines when it shows them. */
export const getStaticPaths = (async () => {
  const { model } = await getKeuzehulp();
  const { numbering, ranking, parts } = storyFiles(await getStories(), model);
  return [
    { file: 'rangorde', content: ranking as unknown },
    ...parts.map((content, part) => ({ file: String(part), content })),
  ].map(({ file, content }) => ({ params: { numbering, file }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.content);
