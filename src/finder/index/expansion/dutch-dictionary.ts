import { createRequire } from 'node:module';
import { getDictionary, readSettings } from 'cspell-lib';

const dutch = createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json');

/** Whether a word stands by itself in the Dutch dictionary, the one that also checks our spelling. */
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
