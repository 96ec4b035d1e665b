import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoryParts } from './fetch-story.ts';
import { countParts, partOf } from './part-of.ts';
import type { StoryOfPart, StoryPart } from './story-part.ts';

const story = (title: string) => ({ title }) as StoryOfPart;
const parts = 3;
const files = Array.from({ length: parts }, (): StoryPart => ({ stories: {}, formerly: {} }));
const fileOf = (slug: string) => files[partOf(slug, parts)] as StoryPart;
for (const slug of ['umc', 'gemeente', 'rijk']) fileOf(slug).stories[slug] = story(slug);
fileOf('ziekenhuis').formerly.ziekenhuis = 'umc';

/** A server that has these files; what it was asked for. */
function serving(broken = new Set<number>()): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const number = Number(/(\d+)\.json$/.exec(address)?.[1]);
    return broken.has(number) ? new Response('', { status: 503 }) : Response.json(files[number]);
  });
  return asked;
}
const library = () => new StoryParts({ before: '/deel/', after: '.json', parts });
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a story by its slug', () => {
  it('is found, also by a slug that it had; a slug of nobody finds none', async () => {
    serving();
    expect(await library().find('umc')).toEqual({ slug: 'umc', story: story('umc') });
    expect(await library().find('ziekenhuis')).toEqual({ slug: 'umc', story: story('umc') });
    for (const slug of ['onbekend', 'constructor', '__proto__'])
      expect(await library().find(slug), slug).toBeUndefined();
  });

  it('asks for a part once, and again when it could not be had', async () => {
    const asked = serving();
    const known = library();
    await Promise.all([known.find('umc'), known.find('umc')]);
    expect(asked).toHaveLength(1);
    const broken = new Set([partOf('umc', parts)]);
    const again = library();
    serving(broken);
    await expect(again.find('umc')).rejects.toThrow('503');
    broken.clear();
    expect(await again.find('umc')).toBeDefined();
  });
});

it('parts stay small at any size of the library', () => {
  for (const count of [1, 18, 1000, 5000]) {
    const sizes = new Map<number, number>();
    const of = countParts(count);
    for (let index = 0; index < count; index++) {
      const part = partOf(`gemeente-${index}-werkt-samen`, of);
      expect(part).toBeLessThan(of);
      sizes.set(part, (sizes.get(part) ?? 0) + 1);
    }
    expect(Math.max(...sizes.values()), `${count} stories`).toBeLessThan(40);
  }
});
