import { readFields, readFrontMatter } from '../../src/content-check/front-matter.ts';
import { type Model, modelOf, storyInModel } from '../../src/keuzehulp/model.ts';
import { approachSchema } from '../../src/schema/approach.ts';
import { type KeuzehulpData, keuzehulpSchema } from '../../src/schema/keuzehulp.ts';
import { storySchema } from '../../src/schema/story.ts';
import { approaches, keysOf } from '../../src/taxonomy.ts';
import { library } from './library.ts';

const textOf = (file: string) => String(library[`content/${file}`]);

/** The questions of the invented library as they are worded. */
export const words: KeuzehulpData = keuzehulpSchema.parse(readFields(textOf('keuzehulp.yaml')).data);

/** The keuzehulp of the invented library: four questions, so 320 answer sets. */
export const model: Model = modelOf(
  words,
  keysOf(approaches).map((id) => ({
    id,
    ...approachSchema.parse(readFrontMatter(textOf(`aanpakken/${id}.mdx`)).data),
  })),
  Object.keys(library).flatMap((file) => {
    const id = /^content\/verhalen\/([^/]+)\/index\.mdx$/.exec(file)?.[1];
    const { data } = readFrontMatter(String(library[file]));
    return id === undefined || data.withdrawn !== undefined
      ? []
      : [storyInModel(id, storySchema.parse(data))];
  }),
);
