import type { APIRoute, GetStaticPaths } from 'astro';
import type { WholeLibraryData } from '../../../finder/formats/page-data.ts';
import { groupPostings } from '../../../finder/formats/posting-lists.ts';
import { inShards, type Shard } from '../../../finder/formats/shards.ts';
import { writePlaces } from '../../../finder/formats/story-places.ts';
import { getFinderData, isSmallLibrary } from '../../../finder/index/finder-data.ts';
import { placesByProvince } from '../../../map/places.ts';

/**
 * The data that the finder fetches: the words that it completes and corrects with, what may answer a query by
 * itself beside stories and topics, and what it knows of the stories: of a small library all at once, of a larger one
 * in files for when it is needed.
 */
export const getStaticPaths = (async () => {
  const { stories, catalogue, details, quick, vocabulary, answers, sentences, indexInput } =
    await getFinderData();
  const split = () => [
    { file: 'catalogus', content: catalogue },
    { file: 'details', content: details },
    // The build adds cards when all are made: see finder/index/first-cards.ts.
    ...inShards(quick).map((words, shard) => ({
      file: `snel-${shard}`,
      content: { words, cards: '' } satisfies Shard,
    })),
  ];
  const whole: WholeLibraryData = { catalogue, details, quick: groupPostings(quick) };
  const always = [
    { file: 'woorden', content: vocabulary },
    { file: 'antwoorden', content: answers },
    { file: 'zinnen', content: sentences },
    { file: 'plaatsen', content: writePlaces(placesByProvince(stories).flatMap(({ places }) => places)) },
  ];
  return [...always, ...(isSmallLibrary(stories) ? [{ file: 'alles', content: whole }] : split())].map(
    ({ file, content }) => ({
      params: { numbering: indexInput.numbering, file },
      props: { content },
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.content);
