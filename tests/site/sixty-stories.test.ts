import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateStories } from '../../scripts/bench/generate-stories.ts';
import type { ProjectCopy } from '../../scripts/site/project-copy.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { filesBelow } from '../../src/content-check/raw-file.ts';
import { build } from '../support/build.ts';
import { copyRealProject } from '../support/copies.ts';
import { addStory } from '../support/new-story.ts';
import { siteIn } from '../support/sites.ts';
import { overweight } from '../support/walkers/overweight.ts';

/** As many stories as the finder fetches at once at most. */
const total = 60;

/** What weighs the same however many stories there are: the real site has it, and is weighed too. */
const leftOut = ['[kind]', 'insluiten', 'nieuwsbrief', 'v', 'verhalen/[slug]'];

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyRealProject();
  await addStory(copy.root);
  const { texts } = await checkContent(await filesBelow(copy.root));
  const stories = texts.filter(({ kind }) => kind === 'verhalen').length;
  await generateStories(copy.root, Math.max(stories, total));
  for (const page of leftOut) await rm(path.join(copy.root, 'src/pages', page), { recursive: true });
  await build(copy.root);
}, 300_000);
afterAll(() => copy?.remove());

it(`on a slow line every page comes soon when the library has grown to ${total} stories`, async () => {
  expect(await overweight(siteIn(copy.root).dist)).toEqual([]);
});
