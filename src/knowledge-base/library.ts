/** What the knowledge base hands to pages: finished things, joined and ready to place. */
import type { CollectionEntry } from 'astro:content';
import type { StoryData } from '../schema/story.ts';

/** A value of a closed list, or a term, as a link. */
export interface Reference {
  id: string;
  label: string;
  url: string;
}

/** An approach in a story, with the fact that shows it. */
export interface ApproachInStory extends Reference {
  evidence: string;
}

export interface Partner {
  name: string;
  role: string;
  /** Our page about this partner; undefined for a partner without a name in the source. */
  url: string | undefined;
  /** The partner's own website, as it was in `asOf`. */
  website: string | undefined;
  asOf: string | undefined;
}

export interface Story {
  id: string;
  url: string;
  /** The organisation, short when it has a short name. */
  name: string;
  entry: CollectionEntry<'verhalen'>;
  data: StoryData;
  sectors: Reference[];
  approaches: ApproachInStory[];
  alsoTouches: ApproachInStory[];
  doelgroepen: Reference[];
  partners: Partner[];
}

export type TopicKind = 'aanpakken' | 'sectoren' | 'doelgroepen';

/** A page about one value of a closed list, with its stories. */
export interface Topic<Kind extends TopicKind = TopicKind> extends Reference {
  entry: CollectionEntry<Kind>;
  summary: string;
  /** Stories that are really about it. */
  stories: Story[];
  /** Stories that show it in part; only approaches have these. */
  alsoIn: Story[];
}

export interface Term extends Reference {
  entry: CollectionEntry<'begrippen'>;
  data: CollectionEntry<'begrippen'>['data'];
  /** Stories in which it is explained or a partner. */
  stories: Story[];
}

export interface Library {
  stories: Story[];
  topics: { [Kind in TopicKind]: Topic<Kind>[] };
  terms: Term[];
}
