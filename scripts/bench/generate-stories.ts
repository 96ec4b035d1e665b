import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../src/content-check/check-content.ts';
import { filesBelow } from '../../src/content-check/raw-file.ts';
import type { StoryData } from '../../src/schema/story.ts';
import { slugFrom } from '../../src/slug.ts';
import { Random } from './random.ts';
import { contentWords, plainSentences } from './sentences.ts';
import { StoryMaker } from './story-maker.ts';
import { Vocabulary } from './vocabulary.ts';

const seed = 2019;

/** How a library was composed. */
export interface GeneratedLibrary {
  real: number;
  generated: number;
}

/**
 * Adds generated stories to content/ below `root` until there are `total`; deterministic. They have the facets of the
 * real ones, in the same proportions, and a vocabulary that grows with the library. Throws when there are more real
 * stories than `total`.
 */
export async function generateStories(root: string, total: number): Promise<GeneratedLibrary> {
  const { texts } = await checkContent(await filesBelow(root));
  const stories = texts.filter((text) => text.kind === 'verhalen');
  if (stories.length > total) throw new Error(`There are ${stories.length} stories already.`);

  const random = new Random(seed);
  const sentences = stories.flatMap(({ source }) => plainSentences(source));
  const maker = new StoryMaker({
    examples: stories.map(({ data }) => data as StoryData),
    terms: texts.filter((text) => text.kind === 'begrippen').map(({ id }) => id),
    sentences,
    vocabulary: new Vocabulary(sentences.flatMap(contentWords), random),
    random,
  });

  const taken = new Set(stories.map(({ id }) => id));
  const generated = total - stories.length;
  for (let made = 0; made < generated; made++) {
    const { frontMatter, body } = maker.make();
    const name = slugFrom(frontMatter.organisation);
    const id = taken.has(name) ? `${name}-${made}` : name;
    taken.add(id);
    const folder = path.join(root, 'content/verhalen', id);
    await mkdir(folder);
    const fields = stringify(frontMatter, { lineWidth: 0, aliasDuplicateObjects: false });
    await writeFile(path.join(folder, 'index.mdx'), `---\n${fields}---\n\n${body}`);
  }
  return { real: stories.length, generated };
}
