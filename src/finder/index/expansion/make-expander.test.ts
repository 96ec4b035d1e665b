import { expect, it } from 'vitest';
import { type LibraryWords, makeExpander } from './make-expander.ts';

it('makes one expander for the same words, and another when one of them is another', async () => {
  const words: LibraryWords = {
    synonyms: [{ says: ['jobcoach'], typed: ['werkbegeleider'] }],
    ours: ['kas'],
  };
  const first = await makeExpander(words);
  expect(await makeExpander(JSON.parse(JSON.stringify(words)))).toBe(first);
  const second = await makeExpander({ ...words, ours: [] });
  expect(first('buurtkas')).toEqual([{ after: 8, words: ['buurt', 'kas'] }]);
  expect(second('buurtkas')).not.toEqual(first('buurtkas'));
});
