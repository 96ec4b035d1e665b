import { createRequire } from 'node:module';
import { getDictionary, readSettings } from 'cspell-lib';

const dutch = createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json');

/** Loads the Dutch dictionary, with which the content check checks spelling too: whether it has a word by itself. */
export async function loadDictionary(): Promise<(word: string) => boolean> {
  const settings = await readSettings(dutch);
  const dictionary = await getDictionary({ ...settings, language: 'nl', dictionaries: ['nl-nl'] });
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? dictionary.has(word, { useCompounds: false });
    known.set(word, answer);
    return answer;
  };
}
