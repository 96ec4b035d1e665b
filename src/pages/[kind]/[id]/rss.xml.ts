import type { APIRoute } from 'astro';
import { feedPaths } from '../../../feeds/all-feeds.ts';
import type { Feed } from '../../../feeds/feed.ts';
import { writeRss } from '../../../feeds/rss.ts';

export const getStaticPaths = feedPaths;

/** The feed of an approach or a sector. */
export const GET: APIRoute<{ feed: Feed }> = async ({ props: { feed } }) =>
  new Response(await writeRss(feed), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
