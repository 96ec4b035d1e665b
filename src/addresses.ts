import type { KindName } from './schema/kind-name.ts';

/**
 * The root of the site in its own pages: the path of BASE_PATH, which Vite fills in there. What runs outside of Vite (the check
 * of content/, the released addresses, what hosts answer, scripts) knows no other root than that of the site, as editors do.
 */
const root: string = import.meta.env?.BASE_URL ?? '/';

/**
 * Every address of this site is made in this file, and all of them here: from a path below the root of the site.
 * Marked as without side effects, so that a script in the browser gets only the addresses that it uses.
 */
/* @__NO_SIDE_EFFECTS__ */
function fromRoot(path: string): string {
  return root + path;
}

/** The path of an address below the root of the site, without a slash before it: where its file stands in the built site. */
export function belowRoot(address: string): string {
  return address.slice(root.length);
}

/** Where a link in a text leads: one within the site is written from the root of the site, wherever that stands. */
export function linkAddress(written: string): string {
  return written.startsWith('/') ? fromRoot(written.slice(1)) : written;
}

/** The other way round: an address of the site as an editor writes it, and as all knows it that runs outside of Vite. */
export function writtenAddress(address: string): string {
  return `/${belowRoot(address)}`;
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
  storyMap: fromRoot('verhalen/kaart/'),
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

/** All stories with a topic or a term in one list, where its own page shows the first of them only. */
export function storyListOf(
  kind: 'aanpakken' | 'sectoren' | 'doelgroepen' | 'begrippen',
  id: string,
): string {
  return `${addressOf(kind, id)}verhalen/`;
}

/** A page of a long list that begins at the address `first`; `number` counts from 1. */
export function pageOfList(first: string, number: number): string {
  return number === 1 ? first : `${first}${number}/`;
}

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

/** All approaches side by side, which the page of the comparison fetches. */
export const comparedTable = fromRoot('aanpakken/vergelijken/tabel/');

/** The page of one question of the keuzehulp, for reading without JavaScript. */
export function questionPage(id: string): string {
  return fromRoot(`keuzehulp/vraag/${id}/`);
}

/** The files with stories for an outcome of the keuzehulp, with `*` for the name of one; `numbering` says whose numbers they know stories by. */
export function outcomeFiles(numbering: string): string {
  return fromRoot(`keuzehulp/uitslag/${numbering}/*.json`);
}

/** What an outcome says of approaches and sectors, as HTML; its reasons name stories by their ids. */
export function outcomeTexts(numbering: string): string {
  return fromRoot(`keuzehulp/uitslag/${numbering}/teksten/`);
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
export function coverPhoto(story: string, { width, format }: { width: number; format: string }): string {
  return `${addressOf('verhalen', story)}omslag-${width}.${format}`;
}

/** The picture beside a shared link to a page, 1200 by 630 pixels. */
export function sharePicture(page: string): string {
  return `${page}deel.png`;
}

/** Where that picture stood for newsletters before: mails that were sent show it from there. */
export function mailPicture(page: string): string {
  return `${page}mail.png`;
}

/** The share kit of a story or an approach: what a newsletter can take over. */
export function shareKit(kind: 'verhalen' | 'aanpakken', id: string): string {
  return fromRoot(kind === 'verhalen' ? `nieuwsbrief/${id}/` : `nieuwsbrief/aanpakken/${id}/`);
}

/** What a script fetches of some stories, by the number of the part (src/story-parts/). */
export function storyPart(part: number | string): string {
  return fromRoot(`nieuwsbrief/verhalen/${part}.json`);
}

/** The short link to a story, for a slide or a poster. */
export function shortLink(code: string): string {
  return fromRoot(`v/${code}/`);
}

/** Where a reader finds a short link, and the lists by first letter in which it stands. */
export const shortLinks = fromRoot('v/');
export function shortLinksWith(letter: string): string {
  return fromRoot(`v/lijst/${letter}/`);
}

/** A list for the frame of another site: of a topic, or with a query string of a selection. */
export function embedOf(kind: 'aanpakken' | 'sectoren', id: string): string {
  return fromRoot(`insluiten/${kind}/${id}/`);
}

/** A list for a frame of a selection, which its query string holds. */
export const embeddedSelection = fromRoot('insluiten/verhalen/');

/** What that list is made of: the newest stories, and in a large library the newest with a value of a facet. */
export const embeddedStories = fromRoot('insluiten/verhalen/lijst.json');
export function embeddedStoriesWith(facet: string, value: string): string {
  return fromRoot(`insluiten/verhalen/${facet}/${value}.json`);
}

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
  comparedTable,
  fromRoot('beheer/'),
  fromRoot('bundel/lijst/'),
  fromRoot('nieuwsbrief/verhalen/'),
  fromRoot('keuzehulp/uitslag/'),
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

/** What a host sends where no page is. */
export const notFoundPage = fromRoot('404.html');

/** How to report a weakness (https://www.rfc-editor.org/rfc/rfc9116). */
export const securityFile = fromRoot('.well-known/security.txt');

/** Folders in which every name has a hash of what is in the file: it never changes. */
export const hashedFolders = [fromRoot('_astro/'), fromRoot('pagefind/index/')];

/** The picture of the site in a tab of the browser. */
export const siteIcon = fromRoot('favicon.svg');

/** Data that the finder fetches when it needs it, each about pages by number. */
type FinderFile =
  | 'alles'
  | 'catalogus'
  | 'details'
  | 'woorden'
  | 'antwoorden'
  | 'zinnen'
  | 'plaatsen'
  | `snel-${number}`;

/** A file of the finder; `numbering` says by which numbers it knows the pages. */
export function finderFile(numbering: string, name: FinderFile): string {
  return fromRoot(`zoek/${numbering}/${name}.json`);
}

/** The text of one page for the finder, by its number. */
export function finderText(numbering: string, page: number): string {
  return fromRoot(`zoek/${numbering}/tekst/${page}.json`);
}

/** Cards of stories in the finder that its page does not hold, by their place among such files; `alle` of all while a site is built. */
export function finderCards(numbering: string, file: number | 'alle'): string {
  return fromRoot(`zoek/${numbering}/kaarten/${file}/`);
}

/** The map of the finder, which its page fetches when it is asked for. */
export function finderMap(numbering: string): string {
  return fromRoot(`zoek/${numbering}/kaart/`);
}

/** A file of the search engine, or a folder of them. */
export function pagefindFile(name: string): string {
  return fromRoot(`pagefind/${name}`);
}
