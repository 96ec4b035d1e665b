import type { APIRoute } from 'astro';
import type { Approach } from '../../../knowledge-base/library.ts';
import { getTopics } from '../../../knowledge-base.ts';
import { mailImage } from '../../../share/mail-image.ts';
import { topicShareImage } from '../../../share/topic-share-image.ts';

export async function getStaticPaths() {
  const topics = await getTopics('aanpakken');
  return topics.map((topic) => ({ params: { id: topic.id }, props: { topic } }));
}

/** The picture of the approach in a newsletter. */
export const GET: APIRoute<{ topic: Approach }> = async ({ props: { topic } }) =>
  new Response(new Uint8Array(await mailImage(await topicShareImage(topic))), {
    headers: { 'content-type': 'image/png' },
  });
