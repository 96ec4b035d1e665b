import { expect, it } from 'vitest';
import { loadDictionary } from './dutch-dictionary.ts';

it('knows words as they are folded, and no compound that it does not list', async () => {
  const isWord = await loadDictionary();
  const words = ['werk', 'arbeidsmarkt', 'amsterdam', 'cafe', 'wrek', 'buddyproject', 'arbeids'];
  expect(words.filter(isWord)).toEqual(['werk', 'arbeidsmarkt', 'amsterdam', 'cafe']);
});
