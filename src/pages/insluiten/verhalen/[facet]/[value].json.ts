import type { APIRoute } from 'astro';
import { type SelectableStory, selectableStories } from '../../../../embed/embedded-story.ts';
import { valueFiles } from '../../../../embed/story-files.ts';
import { getStories } from '../../../../knowledge-base.ts';

export async function getStaticPaths() {
  return valueFiles(selectableStories(await getStories())).map(({ facet, value, stories }) => ({
    params: { facet, value },
    props: { stories },
  }));
}

/** The newest stories with a value of a facet, for a list in a frame. */
export const GET: APIRoute<{ stories: SelectableStory[] }> = ({ props: { stories } }) =>
  Response.json(stories);
