import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import type { CheckedFile } from '../../src/content-check/checked-file.ts';
import type { Problem } from '../../src/content-check/problem.ts';
import { filesBelow } from '../../src/content-check/raw-file.ts';
import type { StoryData } from '../../src/schema/story.ts';
import { library, writeLibrary } from '../../tests/support/library.ts';
import { type GeneratedLibrary, generateStories } from './generate-stories.ts';

const total = 60;
const real = Object.entries(library).flatMap(([file, text]) =>
  text.includes('\nwithdrawn:') ? [] : (/verhalen\/(.*)\/index\.mdx$/.exec(file)?.[1] ?? []),
);
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The invented library in a folder of its own, filled up. */
async function filledUp(folder: string): Promise<{ made: GeneratedLibrary; files: Record<string, string> }> {
  await writeLibrary(folder);
  const made = await generateStories(folder, total);
  const stories = (await filesBelow(folder)).filter(({ file }) => /verhalen\/.*\.mdx$/.test(file));
  const files = await Promise.all(stories.map(async ({ file, read }) => [file, String(await read())]));
  return { made, files: Object.fromEntries(files) };
}

describe('generated stories', () => {
  let root: string;
  let first: Awaited<ReturnType<typeof filledUp>>;
  let problems: Problem[];
  let stories: CheckedFile[];
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
    first = await filledUp(root);
    const checked = await checkContent(await filesBelow(root));
    problems = checked.problems;
    stories = checked.texts.filter((text) => text.kind === 'verhalen');
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('stand beside the real ones and are fit to publish', () => {
    expect(first.made).toEqual({ real: real.length, generated: total - real.length });
    expect(problems).toEqual([]);
    expect(stories).toHaveLength(total);
  });

  it('are the same every time', async () => {
    const again = await filledUp(path.join(root, 'again'));
    expect(again.files).toEqual(first.files);
  });

  it('have the length and the facets of real ones, and bring new words', () => {
    const made = stories.filter(({ id }) => !real.includes(id));
    for (const { data } of made) {
      const { approach, alsoTouches } = data as StoryData;
      expect(approach.length).toBeGreaterThanOrEqual(1);
      expect(approach.length).toBeLessThanOrEqual(4);
      expect(alsoTouches.length).toBeLessThanOrEqual(6);
    }
    const words = made.map(({ source }) => wordsOf(source).length);
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
    expect(mean).toBeGreaterThan(900);
    expect(mean).toBeLessThan(1500);

    const different = (some: typeof stories) => new Set(some.flatMap(({ source }) => wordsOf(source))).size;
    expect(different(made)).toBeGreaterThan(1.5 * different(made.slice(0, made.length / 4)));
  });

  it('cannot be fewer than the real ones', async () => {
    await expect(generateStories(root, 3)).rejects.toThrow('stories already');
  });
});
