import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { copyLibrary, type FixtureLibrary } from '../../src/content-check/fixture-library.ts';
import { filesBelow } from '../../src/content-check/raw-file.ts';
import type { StoryData } from '../../src/schema/story.ts';
import { generateStories } from './generate-stories.ts';

let library: FixtureLibrary;
beforeEach(async () => {
  library = await copyLibrary();
});
afterEach(() => library.remove());

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

describe('generated stories', () => {
  it('stand beside the real ones and are fit to publish', async () => {
    const real = (await readdir('content/verhalen')).length;
    expect(await generateStories(library.root, 60)).toEqual({ real, generated: 60 - real });
    const { problems, texts } = await checkContent(await filesBelow(library.root));
    expect(problems).toEqual([]);
    expect(texts.filter((text) => text.kind === 'verhalen')).toHaveLength(60);
  });

  it('are the same every time', async () => {
    const again = await copyLibrary();
    await generateStories(library.root, 25);
    await generateStories(again.root, 25);
    const [one, other] = await Promise.all(
      [library, again].map(async ({ root }) => checkContent(await filesBelow(root))),
    );
    await again.remove();
    expect(one?.texts.map(({ source }) => source)).toEqual(other?.texts.map(({ source }) => source));
  });

  it('have the length and the facets of real ones, and bring new words', async () => {
    const real = await readdir('content/verhalen');
    await generateStories(library.root, 120);
    const stories = (await checkContent(await filesBelow(library.root))).texts.filter(
      (text) => text.kind === 'verhalen',
    );
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
    await expect(generateStories(library.root, 3)).rejects.toThrow('stories already');
  });
});
