import { ownParameters } from '../page-state/own-parameters.ts';

const name = 'verhaal';
/** Stands for all stories, so that the address of a whole library stays short. No story can have this slug. */
const all = 'alle';

/** What an address asks for: every story, or these slugs, each once. Whether there is a story at a slug is not known yet. */
export interface AskedStories {
  all: boolean;
  slugs: string[];
}

/** Reads that from the query string of an address; a slug that nothing can have is kept, and leads to no story. */
export function askedStories(search: string): AskedStories {
  const slugs = [...new Set(ownParameters(search, [name]).getAll(name))];
  return slugs.includes(all) ? { all: true, slugs: [] } : { all: false, slugs };
}

/** The query string that asks for these stories; empty for none. */
export function askFor({ all: every, slugs }: AskedStories): string {
  const asked = every ? [all] : slugs;
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked.map((slug) => [name, slug]))}`;
}
