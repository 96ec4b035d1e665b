import type { CollectionEntry } from 'astro:content';
import { addressOf } from '../addresses.ts';
import { chapterOfStory } from '../chapters.ts';
import type { StoryData } from '../schema/story.ts';
import { byName } from './by-name.ts';
import type { ApproachInStory, ListedStory, Partner, Reference, Story } from './library.ts';
import {
  approachReference,
  doelgroepReference,
  itemWithId,
  joinedFrom,
  sectorReference,
  termReference,
} from './references.ts';

/** All stories with what they refer to, by name of the organisation; `withdrawn` are those that were taken away. */
export function joinStories(
  entries: readonly CollectionEntry<'verhalen'>[],
  terms: readonly CollectionEntry<'begrippen'>[],
  withdrawn: readonly Pick<CollectionEntry<'weggehaald'>, 'id' | 'data'>[] = [],
): Story[] {
  return entries
    .map(
      (entry): Story => ({
        id: entry.id,
        url: addressOf('verhalen', entry.id),
        slugs: [entry, ...withdrawn.filter(({ data }) => data.withdrawn.into === entry.id)].flatMap(
          ({ id, data: { aliases = [] } }) => [id, ...aliases],
        ),
        name: entry.data.shortName ?? entry.data.organisation,
        chapter: chapterOfStory(entry.data),
        entry,
        data: entry.data,
        sectors: entry.data.sector.map(sectorReference),
        approaches: entry.data.approach.map(approachInStory),
        alsoTouches: entry.data.alsoTouches.map(approachInStory),
        doelgroepen: entry.data.doelgroep.map(doelgroepReference),
        partners: joinedFrom(`verhalen/${entry.id}`, () =>
          entry.data.partners.map((partner) => joinPartner(partner, terms)),
        ),
      }),
    )
    .sort(byName(({ data }) => data.organisation));
}

/** The stories that have this value among `references`, each with the evidence for it where there is any. */
export function storiesWith(
  stories: readonly Story[],
  id: string,
  references: (story: Story) => readonly (Reference & { evidence?: string })[],
): ListedStory[] {
  return stories.flatMap((story) => {
    const found = references(story).find((reference) => reference.id === id);
    if (found === undefined) return [];
    return [found.evidence === undefined ? { story } : { story, reason: found.evidence }];
  });
}

function approachInStory({ id, evidence }: StoryData['approach'][number]): ApproachInStory {
  return { ...approachReference(id), evidence };
}

function joinPartner(
  { id, name, role }: StoryData['partners'][number],
  terms: readonly CollectionEntry<'begrippen'>[],
): Partner {
  if (id === undefined)
    return { name: name ?? '', role, url: undefined, website: undefined, asOf: undefined };
  const term = itemWithId(terms, id, 'begrippen');
  const { label, url } = termReference(term);
  return { name: label, role, url, website: term.data.url, asOf: term.data.asOf };
}
