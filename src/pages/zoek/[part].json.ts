import type { APIRoute, GetStaticPaths } from 'astro';
import { shardsOf } from '../../finder/formats/quick-words.ts';
import { fitsInPage, getFinderData } from '../../finder/index/finder-data.ts';

/** What the page of the finder leaves out when the library is too large for it. */
export const getStaticPaths = (async () => {
  const { stories, catalogue, details, quick } = await getFinderData();
  if (fitsInPage(stories)) return [];
  const shards = [...shardsOf(quick)].map(([name, words]) => ({ part: `snel-${name}`, content: words }));
  return [{ part: 'catalogus', content: catalogue }, { part: 'details', content: details }, ...shards].map(
    ({ part, content }) => ({ params: { part }, props: { content } }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.content);
