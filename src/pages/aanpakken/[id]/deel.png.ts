import type { APIRoute } from 'astro';
import type { Approach } from '../../../knowledge-base/library.ts';
import { getTopics } from '../../../knowledge-base.ts';
import { asPng } from '../../../share/as-png.ts';
import { topicShareImage } from '../../../share/topic-share-image.ts';

export async function getStaticPaths() {
  const topics = await getTopics('aanpakken');
  return topics.map((topic) => ({ params: { id: topic.id }, props: { topic } }));
}

/** The picture beside a shared link to the page. */
export const GET: APIRoute<{ topic: Approach }> = async ({ props: { topic } }) =>
  asPng(await topicShareImage(topic));
