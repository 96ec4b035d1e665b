import { describe, expect, it } from 'vitest';
import { pageContents } from './page-contents.ts';

const heading = (depth: number, text: string) => ({ depth, text, slug: text });

describe('the contents of a page', () => {
  it('are its chapters', () => {
    const chapters = ['a', 'b', 'c', 'd'].map((text) => heading(2, text));
    const parts = pageContents([...chapters, heading(3, 'e')]);
    expect(parts.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are left out of a short page, but count what the page adds', () => {
    const short = ['a', 'b'].map((text) => heading(2, text));
    expect(pageContents(short)).toEqual([]);
    const added = ['x', 'y'].map((id) => ({ id, title: id }));
    expect(pageContents(short, added).map(({ id }) => id)).toEqual(['a', 'b', 'x', 'y']);
  });
});
