import type { CollectionEntry } from 'astro:content';
import { doelgroepen, keysOf } from '../taxonomy.ts';
import { approachesUsedIn } from './approaches-used.ts';
import type { Doelgroep, Story } from './library.ts';
import { doelgroepReference, itemWithId, joinedFrom, termReference } from './references.ts';
import { storiesWith } from './stories.ts';

/** All groups in the order of the closed list, each with its stories and the organisations that know it. */
export function joinDoelgroepen(
  entries: readonly CollectionEntry<'doelgroepen'>[],
  stories: readonly Story[],
  terms: readonly CollectionEntry<'begrippen'>[],
): Doelgroep[] {
  return keysOf(doelgroepen).map((id) => {
    const entry = itemWithId(entries, id, 'doelgroepen');
    const own = storiesWith(stories, id, (story) => story.doelgroepen);
    return {
      ...doelgroepReference(id),
      entry,
      summary: entry.data.summary,
      stories: own,
      alsoIn: [],
      approaches: approachesUsedIn(own),
      knownBy: joinedFrom(`doelgroepen/${id}`, () =>
        entry.data.knownBy.map((organisation) => ({
          ...termReference(itemWithId(terms, organisation.id, 'begrippen')),
          role: organisation.role,
        })),
      ),
    };
  });
}
