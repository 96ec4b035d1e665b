import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { memoize } from '../memoize.ts';

const settings = createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json');
const file = path.join(path.dirname(settings), 'Dutch.trie.gz');

/**
 * Loads the Dutch dictionary, with which the content check checks spelling too: whether it has a word by itself, in lower case or
 * with capitals. Only its words are read: what the checker sets up around them takes three times as long as the words.
 */
export async function loadDictionary(): Promise<(word: string) => boolean> {
  const words = decodeTrie(gunzipSync(await readFile(file)));
  return memoize((word) => words.hasWord(word, false));
}
