import { describe, expect, it } from 'vitest';
import { pageContents } from './page-contents.ts';

const heading = (depth: number, text: string) => ({ depth, text, slug: text });
const named = (headings: Parameters<typeof pageContents>[0]) => pageContents(headings).map(({ id }) => id);

describe('the contents of a page', () => {
  it('are its chapters', () => {
    const chapters = ['a', 'b', 'c', 'd'].map((text) => heading(2, text));
    expect(named([...chapters, heading(3, 'e')])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are its questions where it has many, with a chapter that has none', () => {
    const asked = ['a?', 'b?', 'c?', 'd?'].map((text) => heading(3, text));
    expect(named([heading(2, 'geld'), ...asked, heading(2, 'slot')])).toEqual([
      'a?',
      'b?',
      'c?',
      'd?',
      'slot',
    ]);
  });

  it('are left out of a short page, but count what the page adds', () => {
    const short = ['a', 'b'].map((text) => heading(2, text));
    expect(pageContents(short)).toEqual([]);
    const added = ['x', 'y'].map((id) => ({ id, title: id }));
    expect(pageContents(short, added).map(({ id }) => id)).toEqual(['a', 'b', 'x', 'y']);
  });
});
