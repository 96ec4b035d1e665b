/**
 * The only module that queries the collections. It joins stories, topics and terms to finished things that
 * pages merely place, and stops the build when a reference within the library leads nowhere.
 */
import { type CollectionEntry, getCollection } from 'astro:content';
import { addressOf } from './addresses.ts';
import { findBrokenReferences } from './content-check/check-references.ts';
import { type Model, modelOf } from './keuzehulp/model.ts';
import { byName } from './knowledge-base/by-name.ts';
import type {
  ApproachInStory,
  Library,
  Partner,
  Reference,
  Story,
  Term,
  Topic,
  TopicKind,
} from './knowledge-base/library.ts';
import { relate } from './knowledge-base/relate.ts';
import type { KeuzehulpData } from './schema/keuzehulp.ts';
import type { SearchWords } from './schema/search-words.ts';
import type { StoryData } from './schema/story.ts';
import { approaches, doelgroepen, sectors } from './taxonomy.ts';

let library: Promise<Library> | undefined;

/** All stories, by name of the organisation. */
export async function getStories(): Promise<Story[]> {
  return (await load()).stories;
}

/** The stories to read after this one, with the reason, best first. */
export async function getRelated(story: Story): Promise<{ story: Story; reason: string }[]> {
  const stories = await getStories();
  return relate(story, stories).flatMap(({ id, reason }) => {
    const other = stories.find((candidate) => candidate.id === id);
    return other ? [{ story: other, reason }] : [];
  });
}

/** All values of a closed list, in the order of the list. */
export async function getTopics<Kind extends TopicKind>(kind: Kind): Promise<Topic<Kind>[]> {
  return (await load()).topics[kind];
}

/** All terms and organisations, by name. */
export async function getTerms(): Promise<Term[]> {
  return (await load()).terms;
}

/** One term. Throws when it does not exist. */
export async function getTerm(id: string): Promise<Term> {
  const term = (await getTerms()).find((candidate) => candidate.id === id);
  if (term === undefined) throw new Error(`Begrip "${id}" staat niet in content/begrippen.`);
  return term;
}

/** The words that readers use for what our texts say. */
export async function getSearchWords(): Promise<SearchWords> {
  const [list] = await getCollection('zoekwoorden');
  if (list === undefined) throw new Error('content/zoekwoorden.yaml ontbreekt.');
  return list.data;
}

/** The pages about the site and the subject as a whole. */
export async function getPages(): Promise<CollectionEntry<'paginas'>[]> {
  return getCollection('paginas');
}

/** One of those pages. Throws when it does not exist. */
export async function getPage(id: string): Promise<CollectionEntry<'paginas'>> {
  const page = (await getPages()).find((candidate) => candidate.id === id);
  if (page === undefined) throw new Error(`Pagina "${id}" staat niet in content/paginas.`);
  return page;
}

/** The questions of the keuzehulp, and its model: these questions joined to what each approach says of them. */
export async function getKeuzehulp(): Promise<{ words: KeuzehulpData; model: Model }> {
  const [document] = await getCollection('keuzehulp');
  if (document === undefined) throw new Error('Het bestand content/keuzehulp.yaml ontbreekt.');
  const withFits = (await getTopics('aanpakken')).map(({ id, entry }) => ({ ...entry.data, id }));
  return { words: document.data, model: modelOf(document.data, withFits) };
}

/** Reads once in a build; in development every request reads again, so that an edit is seen. */
function load(): Promise<Library> {
  if (library === undefined || import.meta.env.DEV) library = join();
  return library;
}

async function join(): Promise<Library> {
  const [verhalen, aanpakken, sectoren, groepen, begrippen] = await Promise.all([
    getCollection('verhalen'),
    getCollection('aanpakken'),
    getCollection('sectoren'),
    getCollection('doelgroepen'),
    getCollection('begrippen'),
  ]);
  stopOnBrokenReferences([...verhalen, ...aanpakken, ...sectoren, ...groepen, ...begrippen]);

  const partnerOf = partnerFinder(begrippen);
  const stories = verhalen
    .map(
      (entry): Story => ({
        id: entry.id,
        url: addressOf('verhalen', entry.id),
        name: entry.data.shortName ?? entry.data.organisation,
        entry,
        data: entry.data,
        sectors: entry.data.sector.map((id) => reference('sectoren', id, sectors[id].label)),
        approaches: entry.data.approach.map(approachInStory),
        alsoTouches: entry.data.alsoTouches.map(approachInStory),
        doelgroepen: entry.data.doelgroep.map((id) => reference('doelgroepen', id, doelgroepen[id].label)),
        partners: entry.data.partners.map(partnerOf),
      }),
    )
    .sort(byName(({ data }) => data.organisation));

  const has = (references: Reference[], id: string) => references.some((one) => one.id === id);
  const topics: Library['topics'] = {
    aanpakken: listed('aanpakken', approaches, aanpakken, (id) => ({
      stories: stories.filter((story) => has(story.approaches, id)),
      alsoIn: stories.filter((story) => has(story.alsoTouches, id)),
    })),
    sectoren: listed('sectoren', sectors, sectoren, (id) => ({
      stories: stories.filter((story) => has(story.sectors, id)),
      alsoIn: [],
    })),
    doelgroepen: listed('doelgroepen', doelgroepen, groepen, (id) => ({
      stories: stories.filter((story) => has(story.doelgroepen, id)),
      alsoIn: [],
    })),
  };
  const terms = begrippen
    .map(
      (entry): Term => ({
        ...reference('begrippen', entry.id, entry.data.term),
        entry,
        data: entry.data,
        stories: stories.filter((story) => usesTerm(story, entry.id)),
      }),
    )
    .sort(byName(({ data }) => data.term));
  return { stories, topics, terms };
}

function stopOnBrokenReferences(entries: CollectionEntry<TopicKind | 'verhalen' | 'begrippen'>[]): void {
  const broken = findBrokenReferences(
    entries.map(({ collection, id, data }) => ({ kind: collection, id, data })),
  );
  if (broken.length === 0) return;
  const lines = broken.map(
    ({ kind, id, path, message }) => `content/${kind}/${id} ${path.join('.')}: ${message}`,
  );
  throw new Error(`De bibliotheek is niet heel:\n${lines.join('\n')}`);
}

function listed<Kind extends TopicKind, Id extends string>(
  kind: Kind,
  list: Record<Id, { label: string }>,
  entries: CollectionEntry<Kind>[],
  storiesFor: (id: Id) => Pick<Topic, 'stories' | 'alsoIn'>,
): Topic<Kind>[] {
  return (Object.keys(list) as Id[]).flatMap((id) => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (entry === undefined) return [];
    return [
      { ...reference(kind, id, list[id].label), entry, summary: entry.data.summary, ...storiesFor(id) },
    ];
  });
}

function reference(kind: TopicKind | 'begrippen', id: string, label: string): Reference {
  return { id, label, url: addressOf(kind, id) };
}

function approachInStory({ id, evidence }: StoryData['approach'][number]): ApproachInStory {
  return { ...reference('aanpakken', id, approaches[id].label), evidence };
}

/** Whether a story explains a term in its text, or has it as a partner. */
function usesTerm({ entry, data }: Story, id: string): boolean {
  return entry.data.terms.includes(id) || data.partners.some((partner) => partner.id === id);
}

function partnerFinder(terms: CollectionEntry<'begrippen'>[]) {
  return ({ id, name, role }: StoryData['partners'][number]): Partner => {
    const term = terms.find((candidate) => candidate.id === id);
    return {
      name: term?.data.term ?? name ?? '',
      role,
      url: term && addressOf('begrippen', term.id),
      website: term?.data.url,
      asOf: term?.data.asOf,
    };
  };
}
