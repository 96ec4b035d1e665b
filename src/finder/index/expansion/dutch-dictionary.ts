import { createRequire } from 'node:module';
import { getDictionary, readSettings } from 'cspell-lib';
import { memoize } from '../memoize.ts';

const dutch = createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json');

/** Loads the Dutch dictionary, with which the content check checks spelling too: whether it has a word by itself. */
export async function loadDictionary(): Promise<(word: string) => boolean> {
  const settings = await readSettings(dutch);
  const dictionary = await getDictionary({ ...settings, language: 'nl', dictionaries: ['nl-nl'] });
  return memoize((word) => dictionary.has(word, { useCompounds: false }));
}
