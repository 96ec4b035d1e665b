import type { APIRoute } from 'astro';
import { mostInFile, selectableStories } from '../../../embed/embedded-story.ts';
import { getStories } from '../../../knowledge-base.ts';

/** The newest stories, from which a list in a frame takes those of its address. */
export const GET: APIRoute = async () =>
  Response.json(selectableStories(await getStories()).slice(0, mostInFile));
