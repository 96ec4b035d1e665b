import path from 'node:path';
import { KeptWork } from '../../kept/kept-work.ts';
import type { Expander } from './expansion/expansion.ts';
import type { LibraryWords } from './expansion/make-expander.ts';
import { type WeightedStems, type WeightedTexts, weightedStems } from './quick-words.ts';

/** Gives what a page with these texts is found by in the quick index; `keep` keeps all that was given for the next build. */
interface KeptStems {
  of(texts: WeightedTexts): WeightedStems;
  keep(): Promise<void>;
}

/** The stems of the pages of a library with these words, those of pages that did not change from the build before. */
export async function keptStems(words: LibraryWords, expand: Expander): Promise<KeptStems> {
  // In development the code changes while it runs.
  if (import.meta.env.DEV) return { of: (texts) => weightedStems(texts, expand), keep: async () => {} };
  const kept = new KeptWork<WeightedStems>(path.resolve('.astro/quick-words'), JSON.stringify(words));
  return {
    of(texts) {
      const inputs = [JSON.stringify(texts)];
      return kept.find(inputs) ?? kept.add(inputs, weightedStems(texts, expand));
    },
    keep: () => kept.keep(),
  };
}
