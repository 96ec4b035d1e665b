import { describe, expect, it } from 'vitest';
import { chapterOfStory, chaptersOf } from './chapters.ts';

const article = { id: 'iss', chapter: chapterOfStory({}) };
const first = { id: 'drenthe', chapter: chapterOfStory({ part: 'talent' }) };
const last = { id: 'cwi', chapter: chapterOfStory({ part: 'samenwerken' }) };

describe('the chapters of a booklet', () => {
  it('stand in the order of the booklet of 2019, the articles last', () => {
    expect(chaptersOf([article, last, first])).toEqual([
      { id: 'talent', label: 'Zie het talent', items: [first] },
      { id: 'samenwerken', label: 'Samenwerken aan een gezamenlijke opgave', items: [last] },
      { id: 'artikel', label: 'Verhalen uit artikelen', items: [article] },
    ]);
  });
});
