import type { APIRoute } from 'astro';
import { allFeeds } from '../feeds/all-feeds.ts';
import { writeOpml } from '../feeds/opml.ts';

/** All feeds in one file. */
export const GET: APIRoute = async () =>
  new Response(writeOpml('Gewoon doen', await allFeeds()), {
    headers: { 'content-type': 'text/x-opml; charset=utf-8' },
  });
