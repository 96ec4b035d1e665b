import type { APIRoute, GetStaticPaths } from 'astro';
import { shardsOf } from '../../finder/formats/posting-lists.ts';
import { fitsInPage, getFinderData } from '../../finder/index/finder-data.ts';

/** The data that the page of the finder leaves out when the library is too large for it. */
export const getStaticPaths = (async () => {
  const { stories, catalogue, details, quick } = await getFinderData();
  if (fitsInPage(stories)) return [];
  const shards = [...shardsOf(quick)].map(([name, postings]) => ({
    file: `snel-${name}`,
    content: postings,
  }));
  return [{ file: 'catalogus', content: catalogue }, { file: 'details', content: details }, ...shards].map(
    ({ file, content }) => ({ params: { file }, props: { content } }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.content);
