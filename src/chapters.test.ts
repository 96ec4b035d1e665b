import { describe, expect, it } from 'vitest';
import { chapterOfStory, chaptersOf } from './chapters.ts';
import { chapters } from './taxonomy.ts';

const article = { id: 'iss', chapter: chapterOfStory({}) };
const first = { id: 'drenthe', chapter: chapterOfStory({ part: 'talent' }) };
const last = { id: 'cwi', chapter: chapterOfStory({ part: 'samenwerken' }) };

describe('the chapters of a booklet', () => {
  it('stand in the order of the booklet of 2019, the articles last', () => {
    expect(chaptersOf([article, last, first])).toEqual([
      { id: 'talent', label: 'Zie het talent', intro: chapters.talent.intro, items: [first] },
      { id: 'samenwerken', ...chapters.samenwerken, items: [last] },
      { id: 'artikel', label: 'Verhalen uit artikelen', intro: undefined, items: [article] },
    ]);
  });
});
