import { describe, expect, it } from 'vitest';
import type { StoryChapter } from '../../chapters.ts';
import { chosenStories } from './chosen-stories.ts';

const story = (
  id: string,
  chapter: StoryChapter,
  sectors: string,
  kind: 'placements' | 'scale' = 'scale',
) => ({
  id,
  chapter,
  sectors: [...sectors].map((sector) => ({ id: sector })),
  data: { figures: [{ kind }] },
});
const ids = (stories: { id: string }[]) => stories.map(({ id }) => id).join(' ');

describe('the stories on home', () => {
  it('are a poster of each chapter, and rows of others: new sectors first, then how many people', () => {
    const { posters, rows } = chosenStories([
      story('a', 'artikel', 'x'),
      story('b', 'talent', 'y'),
      story('c', 'talent', 'y'),
      story('d', 'talent', 'z'),
      story('e', 'artikel', 'xw', 'placements'),
      story('f', 'artikel', 'v', 'placements'),
    ]);
    expect(ids(posters)).toBe('b a');
    expect(ids(rows)).toBe('f d e');
  });

  it('are as many as there are', () => {
    expect(chosenStories([])).toEqual({ posters: [], rows: [] });
    expect(chosenStories([story('a', 'talent', 'x')]).rows).toEqual([]);
  });
});
