import type { APIRoute } from 'astro';
import { embeddedStory } from '../../../embed/embedded-story.ts';
import { newestFirst } from '../../../feeds/story-feed.ts';
import { getStories } from '../../../knowledge-base.ts';

/** All stories, newest first, from which a list in a frame takes those of its address. */
export const GET: APIRoute = async () =>
  Response.json(newestFirst(await getStories(), Number.POSITIVE_INFINITY).map(embeddedStory));
