import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Model, modelOf, storyInModel } from '../keuzehulp/model.ts';
import { approachSchema } from '../schema/approach.ts';
import { type KeuzehulpData, keuzehulpSchema } from '../schema/keuzehulp.ts';
import { storySchema } from '../schema/story.ts';
import { approaches, keysOf } from '../taxonomy.ts';
import { onOtherGround } from '../withdrawn/lost-ground.ts';
import { readFields, readFrontMatter } from './front-matter.ts';

/**
 * The model and its words from content/ below `root`, for tests and scripts that run without Astro.
 * Throws when a file is missing or does not hold what the schema asks: `npm run check` says what is wrong.
 */
export async function readModel(root: string): Promise<{ model: Model; words: KeuzehulpData }> {
  const source = (file: string) => readFile(path.join(root, 'content', file), 'utf8');
  const words = keuzehulpSchema.parse(readFields(await source('keuzehulp.yaml')).data);
  const stories = await readStories(root);
  const gone = stories.filter(({ data }) => data.withdrawn !== undefined).map(({ id }) => id);
  const withFits = await Promise.all(
    keysOf(approaches).map(async (id) => {
      const { data } = readFrontMatter(await source(`aanpakken/${id}.mdx`));
      return { id, ...onOtherGround(approachSchema.parse(data), (story) => gone.includes(story)) };
    }),
  );
  const shown = stories.filter(({ id }) => !gone.includes(id));
  return {
    model: modelOf(
      words,
      withFits,
      shown.map(({ id, data }) => storyInModel(id, storySchema.parse(data))),
    ),
    words,
  };
}

async function readStories(root: string): Promise<{ id: string; data: Record<string, unknown> }[]> {
  const folder = path.join(root, 'content/verhalen');
  const stories: { id: string; data: Record<string, unknown> }[] = [];
  // One after another: a system lets a process have some thousand files open.
  for (const id of (await readdir(folder)).sort()) {
    const { data } = readFrontMatter(await readFile(path.join(folder, id, 'index.mdx'), 'utf8'));
    stories.push({ id, data });
  }
  return stories;
}
