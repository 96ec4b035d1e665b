import type { CollectionEntry } from 'astro:content';
import type { KeuzehulpData } from '../schema/keuzehulp.ts';
import { joinApproaches } from './approaches.ts';
import { joinDoelgroepen } from './doelgroepen.ts';
import { joinKeuzehulp } from './keuzehulp.ts';
import type { Library, TopicKind } from './library.ts';
import { joinSectors } from './sectors.ts';
import { joinStories } from './stories.ts';
import { joinTerms } from './terms.ts';

/** The files of content/ that refer to each other, as Astro reads them. */
export type Collections = {
  [Kind in 'verhalen' | 'begrippen' | TopicKind]: readonly CollectionEntry<Kind>[];
} & { keuzehulp: KeuzehulpData; weggehaald?: readonly CollectionEntry<'weggehaald'>[] };

/** Joins them to finished things. Throws, in Dutch, at the first reference that leads nowhere. */
export function joinLibrary(collections: Collections): Library {
  const { verhalen, begrippen, keuzehulp } = collections;
  const stories = joinStories(verhalen, begrippen, collections.weggehaald);
  const aanpakken = joinApproaches(collections.aanpakken, stories, keuzehulp);
  return {
    stories,
    topics: {
      aanpakken,
      sectoren: joinSectors(collections.sectoren, stories),
      doelgroepen: joinDoelgroepen(collections.doelgroepen, stories, begrippen),
    },
    terms: joinTerms(begrippen, stories),
    keuzehulp: joinKeuzehulp(keuzehulp, aanpakken, stories),
  };
}
