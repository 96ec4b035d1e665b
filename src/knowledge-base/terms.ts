import type { CollectionEntry } from 'astro:content';
import type { Story, Term } from './library.ts';
import { byTerm } from './library-order.ts';
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
    .sort((a, b) => byTerm(a.data, b.data));
}

/** Whether a story explains a term in its text, or has it as a partner. */
function usesTerm({ entry, data }: Story, id: string): boolean {
  return (
    (entry.body ?? '').includes(`<Begrip id="${id}">`) || data.partners.some((partner) => partner.id === id)
  );
}
