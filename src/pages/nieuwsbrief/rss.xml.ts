import type { APIRoute } from 'astro';
import { writeRss } from '../../feeds/rss.ts';
import { getCalendar, getStories } from '../../knowledge-base.ts';
import { feedOfCalendar } from '../../newsletter/months/calendar-feed.ts';
import { releaseOf } from '../../newsletter/months/release-month.ts';

/** The feed of the stories of the month. */
export const GET: APIRoute = async () =>
  new Response(await writeRss(feedOfCalendar(await getCalendar(), releaseOf(await getStories()))), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
