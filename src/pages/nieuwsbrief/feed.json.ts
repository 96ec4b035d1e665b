import type { APIRoute } from 'astro';
import { writeJsonFeed } from '../../feeds/json-feed.ts';
import { getCalendar, getStories } from '../../knowledge-base.ts';
import { feedOfCalendar } from '../../newsletter/months/calendar-feed.ts';
import { releaseOf } from '../../newsletter/months/release-month.ts';

/** The feed of the stories of the month, as JSON. */
export const GET: APIRoute = async () =>
  new Response(writeJsonFeed(feedOfCalendar(await getCalendar(), releaseOf(await getStories()))), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
