import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCopy } from '../../scripts/bench/build-copy.ts';
import { Cleanup } from '../../scripts/bench/cleanup.ts';
import { generateStories } from '../../scripts/bench/generate-stories.ts';
import { copyProject } from '../../scripts/site/project-copy.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { filesBelow } from '../../src/content-check/raw-file.ts';
import { addStory } from '../support/new-story.ts';
import { siteIn } from '../support/sites.ts';
import { overweight } from '../support/walkers/overweight.ts';

/** As many stories as the page of the finder holds at most. */
const total = 60;

const cleanup = new Cleanup();
let root: string;
beforeAll(async () => {
  const copy = await copyProject();
  cleanup.add(copy.remove);
  root = copy.root;
  await addStory(root);
  const { texts } = await checkContent(await filesBelow(root));
  const stories = texts.filter(({ kind }) => kind === 'verhalen').length;
  await generateStories(root, Math.max(stories, total));
  await buildCopy(root, cleanup);
}, 300_000);
afterAll(() => cleanup.run());

it(`on a slow line every page comes soon when the library has grown to ${total} stories`, async () => {
  expect(await overweight(siteIn(root).dist)).toEqual([]);
});
