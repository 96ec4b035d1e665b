import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, encodeITrieToBTrie } from 'cspell-trie-lib';
import { keptBetweenBuilds } from '../../../kept/kept-between-builds.ts';
import { memoize } from '../memoize.ts';

const settings = createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json');
/** What makes the form that is kept. */
const code = ['src/finder/index/expansion/dutch-dictionary.ts', 'package.json'];
const file = path.join(path.dirname(settings), 'Dutch.trie.gz');

/**
 * Loads the Dutch dictionary, with which the content check checks spelling too: whether it has a word by itself, in lower case or
 * with capitals. Only its words are read: what the checker sets up around them takes three times as long as the words. The form in
 * which it is published takes fifty times as long to read as the one in which it is kept.
 */
export async function loadDictionary(): Promise<(word: string) => boolean> {
  const published = await readFile(file);
  const kept = { file: path.resolve('.astro/dictionary/nl.btrie'), code, inputs: [published] };
  const words = await keptBetweenBuilds(kept, async () => {
    const trie = decodeTrie(gunzipSync(published));
    return Buffer.from(encodeITrieToBTrie(trie));
  });
  const dictionary = decodeTrie(new Uint8Array(words));
  return memoize((word) => dictionary.hasWord(word, false));
}
