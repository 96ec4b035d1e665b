import path from 'node:path';
import { checkContent } from '../../src/content-check/check-content.ts';
import { filesBelow } from '../../src/content-check/raw-file.ts';
import { proseOf } from '../../src/content-check/words/prose.ts';
import type { StoryData } from '../../src/schema/story.ts';
import { copyProject } from '../site/project-copy.ts';
import { type IndexedStory, makeBareSite } from './bare-pagefind.ts';
import { buildCopy } from './build-copy.ts';
import type { Cleanup } from './cleanup.ts';
import { CompressedFiles } from './compressed-files.ts';
import { generateStories } from './generate-stories.ts';
import type { Pair } from './measure.ts';
import { chooseQueries, type Queries } from './queries.ts';

/** A library of a certain size, built twice: with this project, and with bare Pagefind over the same story pages. */
export interface BuiltLibrary {
  files: Pair<CompressedFiles>;
  queries: Queries;
  /** The approach that most stories have. */
  approach: string;
  real: number;
  generated: number;
  buildSeconds: number | undefined;
  remove(): Promise<void>;
}

/** Copies the project, adds stories up to `total` and builds both sites; removes everything when it fails. */
export async function buildLibrary(
  total: number,
  cleanup: Cleanup,
  log: (text: string) => void,
): Promise<BuiltLibrary> {
  const { root, remove } = await copyProject();
  cleanup.add(remove);
  log('writing stories');
  const made = await generateStories(root, total);
  log('building the site');
  const buildSeconds = await buildCopy(root, cleanup);
  log('making the bare index');
  const stories = (await checkContent(await filesBelow(root))).texts.filter(
    (text) => text.kind === 'verhalen',
  );
  const indexed: IndexedStory[] = stories.map(({ id, data }) => {
    const { approach, alsoTouches } = data as StoryData;
    return { id, approaches: [...approach, ...alsoTouches].map((one) => one.id) };
  });
  const [site, bare] = [path.join(root, 'dist'), path.join(root, 'bare')];
  await makeBareSite(site, bare, indexed);
  log('compressing');
  const files = { ours: new CompressedFiles(site), bare: new CompressedFiles(bare) };
  await Promise.all([files.ours.prepare(), files.bare.prepare()]);
  return {
    files,
    queries: chooseQueries(
      stories.map((story) => ({
        organisation: (story.data as StoryData).organisation,
        text: proseOf(story)
          .map(({ text }) => text)
          .join('\n'),
      })),
    ),
    approach: commonest(indexed.flatMap(({ approaches }) => approaches)),
    ...made,
    buildSeconds,
    remove,
  };
}

function commonest(values: readonly string[]): string {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].reduce((a, b) => (b[1].length > a[1].length ? b : a))[0];
}
