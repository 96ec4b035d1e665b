import { afterEach, expect, it, vi } from 'vitest';
import { facetNames } from '../finder/formats/facets.ts';
import { partOf } from '../story-parts/part-of.ts';
import type { StoryPart } from '../story-parts/story-part.ts';
import { chosenStories } from './chosen-stories.ts';
import { mostInFile, type SelectableStory } from './embedded-story.ts';
import { fetchStories } from './fetch-stories.ts';
import { storyFiles, valueFiles } from './story-files.ts';

/** Of every two stories one is of the gemeenten, of five one is about autisme, of a hundred one is a werkpool. */
const all = Array.from({ length: 1000 }, (_, place): SelectableStory => {
  const slug = `verhaal-${place}`;
  return {
    url: `/verhalen/${slug}/`,
    title: slug,
    line: 'Een zin.',
    about: 'UMC, feiten van 2019',
    slugs: [slug],
    sector: [place % 2 === 0 ? 'gemeenten' : 'umc'],
    aanpak: [place % 100 === 0 ? 'werkpool' : 'teamplaatsing'],
    doelgroep: place % 5 === 0 ? ['autisme'] : [],
    touches: [],
    place,
  };
});
const files = storyFiles(all.length);
const parts = files.large?.parts.parts ?? 0;

/** A site that has the files of this library; what it was asked for. */
function serving(): string[] {
  const lists = new Map(
    valueFiles(all).map(({ facet, value, stories }) => [
      `/insluiten/verhalen/${facet}/${value}.json`,
      stories,
    ]),
  );
  lists.set(files.newest, all.slice(0, mostInFile));
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const part = /^\/nieuwsbrief\/verhalen\/(\d+)\.json$/.exec(address)?.[1];
    if (part !== undefined) return Response.json(storyPart(Number(part)));
    const stories = lists.get(address);
    return stories === undefined ? new Response('', { status: 404 }) : Response.json(stories);
  });
  return asked;
}

function storyPart(number: number): StoryPart {
  const own = all.filter(({ slugs: [slug = ''] }) => partOf(slug, parts) === number);
  const stories = own.map(({ slugs: [slug = ''], line, ...story }) => {
    const words = {
      short: line,
      organisation: 'UMC',
      factsOf: '2019',
      address: `https://x.example${story.url}`,
    };
    return [slug, { ...story, ...words }];
  });
  return { stories: Object.fromEntries(stories), formerly: {} };
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each([
  ['', false],
  ['?sector=gemeenten', false],
  ['?aanpak=werkpool', true],
  ['?sector=gemeenten&sector=umc', false],
  ['?sector=gemeenten&doelgroep=autisme', false],
  // Each of them is rare among the other: the newest of one file would not do.
  ['?doelgroep=autisme&aanpak=werkpool&sector=gemeenten', true],
  ['?sector=maan', true],
  ['?sector=..%2F..%2Fx', true],
  ['?verhaal=verhaal-7&verhaal=verhaal-999&verhaal=onbekend', true],
  ['?verhaal=verhaal-7&verhaal=verhaal-8&sector=umc', true],
])('of a large library %s shows first what all stories would, and fetches little', async (search, hasAll) => {
  const asked = serving();
  const fetched = await fetchStories(search, files);
  const shown = (stories: readonly SelectableStory[]) =>
    chosenStories(stories, search)
      .stories.slice(0, files.most)
      .map(({ url, about }) => [url, about]);
  expect(shown(fetched.stories)).toEqual(shown(all));
  expect(fetched.hasAll).toBe(hasAll);
  if (hasAll) {
    expect(chosenStories(fetched.stories, search).stories).toHaveLength(
      chosenStories(all, search).stories.length,
    );
  }
  expect(asked.length).toBeLessThanOrEqual(3);
});

it('of a small library there is one file', async () => {
  expect(valueFiles(all.slice(0, mostInFile))).toEqual([]);
  expect(storyFiles(mostInFile).large).toBeUndefined();
  serving();
  expect(await fetchStories('?sector=umc', storyFiles(mostInFile))).toEqual({
    stories: all.slice(0, mostInFile),
    hasAll: true,
  });
  expect(new Set(valueFiles(all).map(({ facet }) => facet))).toEqual(new Set(facetNames));
});

it('a line that hangs is given up', async () => {
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit = {}) => {
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  });
  const { timeout } = AbortSignal;
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout.call(AbortSignal, 10));
  await expect(fetchStories('', storyFiles(mostInFile))).rejects.toThrow('timeout');
  await expect(fetchStories('?sector=umc', files)).rejects.toThrow('timeout');
});
