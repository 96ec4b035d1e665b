import path from 'node:path';
import { checkContent } from '../../src/content-check/check-content.ts';
import { filesBelow } from '../../src/content-check/raw-file.ts';
import { proseOf } from '../../src/content-check/words/prose.ts';
import type { StoryData } from '../../src/schema/story.ts';
import { type IndexedStory, makeBareSite } from './bare-pagefind.ts';
import { CompressedFiles } from './compressed-files.ts';
import type { Library } from './library.ts';
import type { Pair } from './measure.ts';
import { chooseQueries, type Queries } from './queries.ts';

/** The site of a library, and a site with bare Pagefind over the same story pages; with what to ask both. */
export interface SearchedLibrary {
  files: Pair<CompressedFiles>;
  queries: Queries;
  /** The approach that most stories have. */
  approach: string;
}

/** Makes the bare site beside a built one, in the folder of the library. */
export async function searchedLibrary({
  root,
  site,
}: Pick<Library, 'root' | 'site'>): Promise<SearchedLibrary> {
  const stories = (await checkContent(await filesBelow(root))).texts.filter(
    (text) => text.kind === 'verhalen',
  );
  const indexed: IndexedStory[] = stories.map(({ id, data }) => {
    const { approach, alsoTouches } = data as StoryData;
    return { id, approaches: [...approach, ...alsoTouches].map((one) => one.id) };
  });
  const bare = path.join(root, 'bare');
  await makeBareSite(site, bare, indexed);
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
  };
}

function commonest(values: readonly string[]): string {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].reduce((a, b) => (b[1].length > a[1].length ? b : a))[0];
}
