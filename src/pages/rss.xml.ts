import type { APIRoute } from 'astro';
import { writeRss } from '../feeds/rss.ts';
import { feedOfAll } from '../feeds/story-feed.ts';
import { getStories } from '../knowledge-base.ts';

/** The feed of all stories. */
export const GET: APIRoute = async () =>
  new Response(await writeRss(feedOfAll(await getStories())), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
