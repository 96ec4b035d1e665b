import type { APIRoute } from 'astro';
import { getStories } from '../../../knowledge-base.ts';
import { makeParts } from '../../../story-parts/make-parts.ts';
import type { StoryPart } from '../../../story-parts/story-part.ts';

export async function getStaticPaths() {
  return makeParts(await getStories()).map((part, number) => ({
    params: { part: String(number) },
    props: { part },
  }));
}

/** Some stories, for a newsletter with a selection of them and for a list in a frame. */
export const GET: APIRoute<{ part: StoryPart }> = ({ props: { part } }) => Response.json(part);
