import type { APIRoute, GetStaticPaths } from 'astro';
import { inShards } from '../../../finder/formats/shards.ts';
import { writePlaces } from '../../../finder/formats/story-places.ts';
import { fitsInPage, getFinderData } from '../../../finder/index/finder-data.ts';
import { placesByProvince } from '../../../map/places.ts';

/**
 * The data that the finder fetches: the words that it completes and corrects with, what may answer a query by
 * itself beside stories and topics, and what its page leaves out
 * when the library is too large for it.
 */
export const getStaticPaths = (async () => {
  const { stories, catalogue, details, quick, vocabulary, answers, sentences, indexInput } =
    await getFinderData();
  const shards = inShards(quick).map((content, shard) => ({ file: `snel-${shard}`, content }));
  const split = [{ file: 'catalogus', content: catalogue }, { file: 'details', content: details }, ...shards];
  const always = [
    { file: 'woorden', content: vocabulary },
    { file: 'antwoorden', content: answers },
    { file: 'zinnen', content: sentences },
    { file: 'plaatsen', content: writePlaces(placesByProvince(stories).flatMap(({ places }) => places)) },
  ];
  return [...always, ...(fitsInPage(stories) ? [] : split)].map(({ file, content }) => ({
    params: { numbering: indexInput.numbering, file },
    props: { content },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.content);
