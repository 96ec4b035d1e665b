import { describe, expect, it } from 'vitest';
import type { PageText } from '../formats/page-text.ts';
import { excerptOf } from './excerpt.ts';

const story: PageText = {
  text: `Kop een. In de kas ⟪broeikas⟫ staan planten. Zo werkt het. ${'Hier gebeurt weinig. '.repeat(12)}Een kas met bedden ⟪bed⟫ <b> en planten.`,
  headings: [['zo', 'Zo werkt ⟪werken⟫ het', 8]],
};
const shown = (positions: number[][]) => {
  const excerpt = excerptOf(story, positions);
  return excerpt?.pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(' ');
};

describe('an excerpt', () => {
  it('marks the matches and shows no expansions', () => {
    expect(shown([[4]])).toMatch(/^Kop een\. In de \[kas\] staan planten\./);
  });

  it('marks the word that an expansion follows', () => {
    expect(shown([[5]])).toMatch(/^Kop een\. In de \[kas\] staan/);
  });

  it('is the passage that holds most of the words, and names its section', () => {
    const words = story.text.split(' ');
    const position = words.lastIndexOf('kas');
    const excerpt = excerptOf(story, [[4, position], [words.indexOf('bedden')]]);
    expect(excerpt?.section).toEqual({ id: 'zo', title: 'Zo werkt het' });
    expect(excerpt?.pieces.map(({ text }) => text)).toEqual([
      'gebeurt weinig. Hier gebeurt weinig. Een',
      'kas',
      'met',
      'bedden',
      '<b> en planten.',
    ]);
  });

  it('passes over what a reader sees already', () => {
    const position = story.text.split(' ').lastIndexOf('kas');
    const excerpt = excerptOf(story, [[4, position]], 'Kop een. In de kas staan planten.');
    expect(excerpt?.pieces[0]?.text).toBe('gebeurt weinig. Hier gebeurt weinig. Een');
    expect(excerptOf(story, [[4]], 'Kop een. In de kas staan planten.')).toBeUndefined();
  });

  it('passes over a word that only begins as it was typed', () => {
    const position = story.text.split(' ').lastIndexOf('bedden');
    expect(excerptOf(story, [[position]], '', [new Set(['bed'])])).toBeDefined();
    expect(excerptOf(story, [[position]], '', [new Set(['be'])])).toBeUndefined();
  });

  it('is absent without a match in the text', () => {
    expect(excerptOf(story, [[]])).toBeUndefined();
  });
});
