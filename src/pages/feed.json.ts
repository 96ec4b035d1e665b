import type { APIRoute } from 'astro';
import { writeJsonFeed } from '../feeds/json-feed.ts';
import { feedOfAll } from '../feeds/story-feed.ts';
import { getStories } from '../knowledge-base.ts';

/** The feed of all stories, as JSON. */
export const GET: APIRoute = async () =>
  new Response(writeJsonFeed(feedOfAll(await getStories())), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
