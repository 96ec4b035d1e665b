import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const fragment = {
  raw_content: `Kop een. In de kas ⟪broeikas⟫ staan planten. Zo werkt het. ${'Hier gebeurt weinig. '.repeat(12)}Een kas met bedden ⟪bed⟫ &lt;b&gt; en planten.`,
  anchors: [
    { element: 'h2', id: 'zo', text: 'Zo werkt ⟪werken⟫ het', location: 8 },
    { element: 'h1', id: 'kop', text: 'Kop', location: 0 },
  ],
};
const shown = (places: number[][]) => {
  const excerpt = excerptOf(fragment, places);
  return excerpt?.pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join(' ');
};

describe('an excerpt', () => {
  it('marks what was found and shows no added words', () => {
    expect(shown([[4]])).toMatch(/^Kop een\. In de \[kas\] staan planten\./);
  });

  it('marks the word that an added word stands behind', () => {
    expect(shown([[5]])).toMatch(/^Kop een\. In de \[kas\] staan/);
  });

  it('is the piece that holds most of the words, and names its section', () => {
    const words = fragment.raw_content.split(' ');
    const place = words.lastIndexOf('kas');
    const excerpt = excerptOf(fragment, [[4, place], [words.indexOf('bedden')]]);
    expect(excerpt?.section).toEqual({ id: 'zo', title: 'Zo werkt het' });
    expect(excerpt?.pieces.map(({ text }) => text)).toEqual([
      'gebeurt weinig. Hier gebeurt weinig. Een',
      'kas',
      'met',
      'bedden',
      '<b> en planten.',
    ]);
  });

  it('is absent when nothing was found in the text', () => {
    expect(excerptOf(fragment, [[]])).toBeUndefined();
  });
});
