import type { APIRoute } from 'astro';
import { feedPaths } from '../../../feeds/all-feeds.ts';
import type { Feed } from '../../../feeds/feed.ts';
import { writeJsonFeed } from '../../../feeds/json-feed.ts';

export const getStaticPaths = feedPaths;

/** The feed of an approach or a sector, as JSON. */
export const GET: APIRoute<{ feed: Feed }> = async ({ props: { feed } }) =>
  new Response(writeJsonFeed(feed), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
