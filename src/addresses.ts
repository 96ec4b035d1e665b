import type { KindName } from './schema/kind-name.ts';

/**
 * Every address of this site is made in this file, and all of them here: from a path below the root of the site.
 * Marked as without side effects, so that a script in the browser gets only the addresses that it uses.
 */
/* @__NO_SIDE_EFFECTS__ */
function fromRoot(path: string): string {
  return `/${path}`;
}

/** The path of an address below the root of the site, without a slash before it: where its file stands in the built site. */
export function belowRoot(address: string): string {
  return address.slice(fromRoot('').length);
}

/** The first part of every address, for good: a link that was sent must keep working. */
const folders: Record<KindName, string> = {
  verhalen: 'verhalen/',
  aanpakken: 'aanpakken/',
  sectoren: 'sectoren/',
  doelgroepen: 'doelgroepen/',
  begrippen: 'begrippen/',
  paginas: '',
};

/** The page on which a file of content/ is shown, with a trailing slash. */
export function addressOf(kind: KindName, id: string): string {
  return fromRoot(`${folders[kind]}${id}/`);
}

/** The overview of a kind of page. */
export function overviewOf(kind: KindName): string {
  return fromRoot(folders[kind]);
}

/** Pages that are not files of content/, each at its own lasting address. */
export const sitePages = {
  home: fromRoot(''),
  allStories: fromRoot('verhalen/alle/'),
  comparison: fromRoot('aanpakken/vergelijken/'),
  bundle: fromRoot('bundel/'),
  keuzehulp: fromRoot('keuzehulp/'),
  keuzehulpExplained: fromRoot('keuzehulp/uitleg/'),
  newsletter: fromRoot('nieuwsbrief/'),
  embeds: fromRoot('insluiten/'),
  openData: fromRoot('open-data/'),
  feeds: fromRoot('volgen/'),
  editorScreen: fromRoot('beheer/'),
} as const;

/** Places on pages of content/paginas/ that the site itself adds to the text, by page. Links to them were sent: they stay. */
export const addedPlaces: Readonly<Record<string, readonly string[]>> = {
  contact: [
    'redactie',
    'vertel-jullie-verhaal',
    'wij-zijn-begonnen',
    'klopt-dit-nog',
    'naam-weghalen',
    'een-verhaal-of-verbetering-insturen',
  ],
  cijfers: ['banen', 'proef', 'tijd', 'geld', 'aandeel', 'omvang', 'anderen', 'drie-cijfers-over-groei'],
};

/** Whether a page of the site itself stands at this address, so that no file of content/ can. */
export function isSitePage(address: string): boolean {
  return Object.values(sitePages).includes(address);
}

/** The page of one question of the keuzehulp, for reading without JavaScript. */
export function questionPage(id: string): string {
  return fromRoot(`keuzehulp/vraag/${id}/`);
}

/** A file with stories for the keuzehulp: how they rank, or the lines of some by number; `numbering` says whose numbers they are. */
export function keuzehulpFile(numbering: string, name: 'rangorde' | number): string {
  return fromRoot(`keuzehulp/verhalen/${numbering}/${name}.json`);
}

/** A part of the list of stories from which the booklet is chosen, by its number from 1. */
export function bookletList(number: number): string {
  return number === 1 ? sitePages.bundle : fromRoot(`bundel/lijst/${number}/`);
}

/** A drawn cover, which stories share: a pictogram in the hue of a chapter, in a file of which each sector has a view. */
export function coverDrawing(chapter: string, icon: string, view: string): string {
  return `${fromRoot(`omslag/${chapter}/${icon}.svg`)}#${view}`;
}

/** One size of the photograph on the cover of a story: `width` in pixels, `format` as a file extension. */
export function coverPhoto(story: string, width: number, format: string): string {
  return `${addressOf('verhalen', story)}omslag-${width}.${format}`;
}

/** The picture beside a shared link to a page, 1200 by 630 pixels. */
export function sharePicture(page: string): string {
  return `${page}deel.png`;
}

/** The same picture for a newsletter, 600 by 315 pixels. */
export function mailPicture(page: string): string {
  return `${page}mail.png`;
}

/** The share kit of a story or an approach: what a newsletter can take over. */
export function shareKit(kind: 'verhalen' | 'aanpakken', id: string): string {
  return fromRoot(kind === 'verhalen' ? `nieuwsbrief/${id}/` : `nieuwsbrief/aanpakken/${id}/`);
}

/** The short link to a story, for a slide or a poster. */
export function shortLink(code: string): string {
  return fromRoot(`v/${code}/`);
}

/** A list for the frame of another site: of a topic, or with a query string of a selection. */
export function embedOf(kind: 'aanpakken' | 'sectoren', id: string): string {
  return fromRoot(`insluiten/${kind}/${id}/`);
}

/** A list for a frame of a selection, which its query string holds. */
export const embeddedSelection = fromRoot('insluiten/verhalen/');

/** What that list is made of. */
export const embeddedStories = fromRoot('insluiten/verhalen/lijst.json');

/** The folders of pages that another site may show in a frame. */
export const embedFolders = [fromRoot('insluiten/sectoren/'), fromRoot('insluiten/aanpakken/')];

/** A feed: of all stories, or of one approach or sector. */
export function feedOf(
  format: 'rss' | 'json',
  topic?: { kind: 'aanpakken' | 'sectoren'; id: string },
): string {
  const folder = topic === undefined ? fromRoot('') : addressOf(topic.kind, topic.id);
  return `${folder}${format === 'rss' ? 'rss.xml' : 'feed.json'}`;
}

/** These stories together, for one newsletter or for a mail to a manager. */
export function newsletterWith(stories: readonly string[]): string {
  return `${sitePages.newsletter}?${new URLSearchParams(stories.map((story) => ['verhaal', story]))}`;
}

/** The feed of the stories of the month. */
export const calendarFeed = fromRoot('nieuwsbrief/rss.xml');
export const calendarJsonFeed = fromRoot('nieuwsbrief/feed.json');

/** All feeds in one file. */
export const feedList = fromRoot('feeds.opml');

/** The printed page for a talk of a team about an approach. */
export function teamTalk(approach: string): string {
  return `${addressOf('aanpakken', approach)}gesprek/`;
}

/** A table of the page with figures, as a file of comma-separated values. */
export function figureFile(table: string): string {
  return fromRoot(`cijfers/${table}.csv`);
}

/** What search engines read first, and the lists of pages that it names. */
export const sitemapIndex = fromRoot('sitemap-index.xml');
export function sitemapPart(number: number): string {
  return fromRoot(`sitemap-${number}.xml`);
}

/** Folders that search engines pass over: what pages fetch, the rest of a list that shifts with every story, the editor screen. */
export const pagelessFolders = [
  fromRoot('beheer/'),
  fromRoot('bundel/lijst/'),
  fromRoot('keuzehulp/verhalen/'),
  fromRoot('pagefind/'),
  fromRoot('zoek/'),
];

/** Files of open data and what describes them. Others read them by machine: they stay, and so do the fields in them. */
export const dataFiles = {
  json: fromRoot('verhalen.json'),
  csv: fromRoot('verhalen.csv'),
  excelCsv: fromRoot('verhalen-excel.csv'),
  schema: fromRoot('verhalen.schema.json'),
  /** Where a reader of CSV on the Web looks for it (https://www.w3.org/TR/tabular-data-model/#locating-metadata). */
  csvMetadata: fromRoot('csv-metadata.json'),
  catalogueJsonLd: fromRoot('open-data/catalogus.jsonld'),
  catalogueTurtle: fromRoot('open-data/catalogus.ttl'),
} as const;

/** The picture of the site in a tab of the browser. */
export const siteIcon = fromRoot('favicon.svg');

/** Data that the finder fetches when it needs it, each about pages by number. */
type FinderFile = 'catalogus' | 'details' | 'woorden' | 'antwoorden' | 'volgorde' | `snel-${string}`;

/** A file of the finder; `numbering` says by which numbers it knows the pages. */
export function finderFile(numbering: string, name: FinderFile): string {
  return fromRoot(`zoek/${numbering}/${name}.json`);
}

/** The card of one story in the finder, by its number, in a library that is too large for one page. */
export function finderCard(numbering: string, story: number): string {
  return fromRoot(`zoek/${numbering}/kaart/${story}/`);
}

/** A file of the search engine, or a folder of them. */
export function pagefindFile(name: string): string {
  return fromRoot(`pagefind/${name}`);
}
