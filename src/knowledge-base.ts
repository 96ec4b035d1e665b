/**
 * The only module that asks for the entries of the collections. Pages ask it for finished things, which src/knowledge-base/ joins,
 * and hand them down to components. A reference that leads nowhere is reported by the content check, before
 * anything is queried; in development, which goes on after that, the pages say it too.
 */

import { root } from 'astro:config/server';
import type { CollectionEntry, CollectionKey } from 'astro:content';
import { fileURLToPath } from 'node:url';
import { addressOf } from './addresses.ts';
import { type CheckedEntry, handedOver } from './content-check/checked-entries.ts';
import { joinLibrary } from './knowledge-base/join-library.ts';
import type {
  Keuzehulp,
  Library,
  ListedStory,
  MonthStory,
  Sector,
  SitePage,
  Story,
  Term,
  TopicKind,
  Topics,
} from './knowledge-base/library.ts';
import { itemWithId } from './knowledge-base/references.ts';
import { relate } from './knowledge-base/relate.ts';
import { shownText } from './knowledge-base/shown-text.ts';
import type { AccessibilityStatement } from './schema/accessibility.ts';
import type { Redirects } from './schema/redirects.ts';
import type { SearchWords } from './schema/search-words.ts';
import type { SiteFacts } from './schema/site.ts';

let library: Promise<Library> | undefined;

/** All stories, by name of the organisation. */
export async function getStories(): Promise<Story[]> {
  return (await load()).stories;
}

/** One story. Throws when it does not exist. */
export async function getStory(id: string): Promise<Story> {
  return itemWithId(await getStories(), id, 'verhalen');
}

/** The stories to read after this one, with the reason, best first. */
export async function getRelated(story: Story): Promise<ListedStory[]> {
  const stories = await getStories();
  return relate(story, stories).map(({ id, reason }) => ({
    story: itemWithId(stories, id, 'verhalen'),
    reason,
  }));
}

/** The stories that were taken away: their addresses still answer. */
export async function getWithdrawn(): Promise<CollectionEntry<'weggehaald'>[]> {
  return entriesOf('weggehaald');
}

/** Stories for a reader who has the link of one that was taken away, with the reason, best first. */
export async function getNeighbours({ id, data }: CollectionEntry<'weggehaald'>): Promise<ListedStory[]> {
  const stories = await getStories();
  const { sector = [], approach = [], alsoTouches = [], doelgroep = [] } = data;
  return relate({ id, data: { sector, approach, alsoTouches, doelgroep } }, stories).map((relation) => ({
    story: itemWithId(stories, relation.id, 'verhalen'),
    // Which approach or sector it was would tell whose story is gone.
    ...(data.withdrawn.kind === 'consent' ? {} : { reason: relation.reason }),
  }));
}

/** All values of a closed list, in the order of the list. */
export async function getTopics<Kind extends TopicKind>(kind: Kind): Promise<Topics[Kind][]> {
  return (await load()).topics[kind];
}

/** The sectors of a story, in the order of the closed list. */
export async function getSectorsOf(story: Story): Promise<Sector[]> {
  return (await getTopics('sectoren')).filter(({ id }) => story.sectors.some((own) => own.id === id));
}

/** All terms and organisations, by name. */
export async function getTerms(): Promise<Term[]> {
  return (await load()).terms;
}

/** One term. Throws when it does not exist. */
export async function getTerm(id: string): Promise<Term> {
  return itemWithId(await getTerms(), id, 'begrippen');
}

/** The addresses that moved or ended and were no story’s. */
export async function getRedirects(): Promise<Redirects> {
  return entriesOf('doorverwijzingen')[0]?.data ?? { addresses: [] };
}

/** The words that readers use for what our texts say. */
export async function getSearchWords(): Promise<SearchWords> {
  return onlyOne(entriesOf('zoekwoorden'), 'zoekwoorden.yaml').data;
}

/** Who publishes the site, and where readers reach them. */
export async function getSite(): Promise<SiteFacts> {
  return onlyOne(entriesOf('site'), 'site.yaml').data;
}

/** What the site says of its accessibility; undefined when it says nothing. */
export async function getAccessibility(): Promise<AccessibilityStatement | undefined> {
  return entriesOf('toegankelijkheid')[0]?.data;
}

/** The stories of the newsletter by month; a month whose story was taken away is left out. */
export async function getCalendar(): Promise<MonthStory[]> {
  const { months = [] } = entriesOf('nieuwsbrief')[0]?.data ?? {};
  const stories = await getStories();
  return months
    .flatMap(({ month, story: id, why }) => {
      const story = stories.find((one) => one.id === id);
      return story === undefined ? [] : [{ month, story, why }];
    })
    .sort((a, b) => a.month.localeCompare(b.month));
}

/** The pages about the site and the subject as a whole. */
export async function getPages(): Promise<CollectionEntry<'paginas'>[]> {
  return entriesOf('paginas');
}

/** One of those pages. Throws when it does not exist. */
export async function getPage(id: string): Promise<CollectionEntry<'paginas'>> {
  return itemWithId(await getPages(), id, 'paginas');
}

/** Those pages with their headings. */
export async function getPagesWithHeadings(): Promise<SitePage[]> {
  const pages = await getPages();
  return pages.map((entry) => ({
    ...entry.data,
    id: entry.id,
    url: addressOf('paginas', entry.id),
    body: entry.body ?? '',
    headings: shownText(entry).headings,
  }));
}

/** The questions of the keuzehulp, and the model to count with. */
export async function getKeuzehulp(): Promise<Keuzehulp> {
  return (await load()).keuzehulp;
}

/** Reads once in a build; in development every request reads again, so that an edit is seen. */
function load(): Promise<Library> {
  if (library === undefined || import.meta.env.DEV) library = join();
  return library;
}

async function join(): Promise<Library> {
  const verhalen = entriesOf('verhalen');
  const aanpakken = entriesOf('aanpakken');
  const sectoren = entriesOf('sectoren');
  const doelgroepen = entriesOf('doelgroepen');
  const begrippen = entriesOf('begrippen');
  const documents = entriesOf('keuzehulp');
  const weggehaald = entriesOf('weggehaald');
  const keuzehulp = onlyOne(documents, 'keuzehulp.yaml').data;
  return joinLibrary({ verhalen, aanpakken, sectoren, doelgroepen, begrippen, keuzehulp, weggehaald });
}

const collections = new Map<CollectionKey, readonly CheckedEntry[]>();

/**
 * The entries of a collection, by id: what the content check made, without the way through Astro's store, which would write them
 * down and read them again as a script. Collected once in a build, since every page asks for some; in development each time.
 */
function entriesOf<Kind extends CollectionKey>(kind: Kind): CollectionEntry<Kind>[] {
  const known = import.meta.env.DEV ? undefined : collections.get(kind);
  const entries = known ?? collect(kind);
  collections.set(kind, entries);
  return entries as unknown as CollectionEntry<Kind>[];
}

function collect(kind: CollectionKey): readonly CheckedEntry[] {
  const entries = handedOver(fileURLToPath(root), kind).map((entry) => ({ ...entry, filePath: entry.file }));
  return entries.sort((a, b) => a.id.localeCompare(b.id));
}

function onlyOne<Document>([document]: readonly Document[], file: string): Document {
  if (document === undefined) throw new Error(`content/${file} ontbreekt.`);
  return document;
}
