import type { APIRoute, GetStaticPaths } from 'astro';
import { shardsOf } from '../../../finder/formats/posting-lists.ts';
import { fitsInPage, getFinderData } from '../../../finder/index/finder-data.ts';

/**
 * The data that the finder fetches: the words that it completes and corrects with, and what its page leaves out
 * when the library is too large for it.
 */
export const getStaticPaths = (async () => {
  const { stories, catalogue, details, quick, vocabulary, indexInput } = await getFinderData();
  const shards = [...shardsOf(quick)].map(([name, content]) => ({ file: `snel-${name}`, content }));
  const split = [{ file: 'catalogus', content: catalogue }, { file: 'details', content: details }, ...shards];
  return [{ file: 'woorden', content: vocabulary }, ...(fitsInPage(stories) ? [] : split)].map(
    ({ file, content }) => ({ params: { numbering: indexInput.numbering, file }, props: { content } }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.content);
