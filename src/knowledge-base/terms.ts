import type { CollectionEntry } from 'astro:content';
import { byName } from './by-name.ts';
import type { Story, Term } from './library.ts';
import { termReference } from './references.ts';

/** All terms and organisations, by name, each with the stories that use it. */
export function joinTerms(
  entries: readonly CollectionEntry<'begrippen'>[],
  stories: readonly Story[],
): Term[] {
  return entries
    .map(
      (entry): Term => ({
        ...termReference(entry),
        entry,
        data: entry.data,
        stories: stories.filter((story) => usesTerm(story, entry.id)).map((story) => ({ story })),
      }),
    )
    .sort(byName(({ data }) => data.term));
}

/** Whether a story explains a term in its text, or has it as a partner. */
function usesTerm({ entry, data }: Story, id: string): boolean {
  return entry.data.terms.includes(id) || data.partners.some((partner) => partner.id === id);
}
