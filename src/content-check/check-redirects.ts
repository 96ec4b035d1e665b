import {
  addressOf,
  calendarFeed,
  calendarJsonFeed,
  dataFiles,
  embeddedSelection,
  embeddedStories,
  embedOf,
  feedList,
  feedOf,
  overviewOf,
  shareKit,
  sharePicture,
  shortLink,
  siteIcon,
  sitemapIndex,
  sitePages,
  teamTalk,
} from '../addresses.ts';
import type { Redirects } from '../schema/redirects.ts';
import { addressesOf } from './check-links.ts';
import { type CheckedFolder, documentOf, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

type Redirect = Redirects['addresses'][number];

/** What the fields of one line cannot say, with the field at fault. */
type Fault = { field: 'from' | 'to'; message: string; suggestion?: string };

/**
 * Lines of content/doorverwijzingen.yaml that contradict another line or the site: an address that is still there or
 * stands there twice, a redirect that leads nowhere, to a page that ended, on to another redirect, or in a circle.
 * Whether a file or a place on a page exists is known after a build: src/released/ looks there.
 */
export function checkRedirects(folder: CheckedFolder): Problem[] {
  const document = documentOf(folder, 'doorverwijzingen');
  const lines = document?.data?.addresses ?? [];
  if (document === undefined || lines.length === 0) return [];
  const site = siteOf(folder, lines);
  return lines.flatMap((line, index) =>
    [...faultsOfOld(line, index, site), ...faultsOfNew(line, site)].map(({ field, message, ...more }) =>
      fieldProblem(document.file, document.fields, ['addresses', index, field], message, more),
    ),
  );
}

interface Site {
  lines: readonly Redirect[];
  /** Addresses at which a page stands. */
  pages: readonly string[];
  /** Other addresses that the site makes by itself, of what stands in content/. */
  made: ReadonlySet<string>;
  /** Where stories went on their own, by former address. */
  movedStories: ReadonlyMap<string, string>;
  /** Addresses of stories that were taken away. */
  gone: ReadonlySet<string>;
}

function siteOf(folder: CheckedFolder, lines: readonly Redirect[]): Site {
  const story = (slug: string) => addressOf('verhalen', slug);
  const movedStories = new Map(
    textsOf(folder, 'verhalen').flatMap(({ id, data }) =>
      (data?.aliases ?? []).map((alias) => [story(alias), story(id)] as const),
    ),
  );
  const gone = new Set(
    (folder.withdrawn ?? []).flatMap(({ id, data }) => [id, ...(data?.aliases ?? [])].map(story)),
  );
  const pages = addressesOf(folder).filter((page) => !movedStories.has(page) && !gone.has(page));
  return { lines, pages, made: new Set(madeFrom(folder)), movedStories, gone };
}

/** What stands at other addresses than those of pages, as far as content/ tells; a build knows the rest. */
function madeFrom(folder: CheckedFolder): string[] {
  const topics = (['aanpakken', 'sectoren'] as const).flatMap((kind) =>
    textsOf(folder, kind).map(({ id }) => ({ kind, id })),
  );
  const pictured = (['verhalen', 'aanpakken', 'sectoren', 'doelgroepen'] as const).flatMap((kind) =>
    textsOf(folder, kind).map(({ id }) => addressOf(kind, id)),
  );
  const stories = textsOf(folder, 'verhalen');
  return [
    ...[...stories, ...(folder.withdrawn ?? [])].flatMap(({ data }) =>
      data?.code ? [shortLink(data.code)] : [],
    ),
    ...stories.map(({ id }) => shareKit('verhalen', id)),
    ...textsOf(folder, 'aanpakken').flatMap(({ id }) => [shareKit('aanpakken', id), teamTalk(id)]),
    ...pictured.map(sharePicture),
    sharePicture(sitePages.home),
    ...topics.map(({ kind, id }) => embedOf(kind, id)),
    ...[undefined, ...topics].flatMap((topic) => [feedOf('rss', topic), feedOf('json', topic)]),
    ...[calendarFeed, calendarJsonFeed, feedList, embeddedSelection, embeddedStories],
    ...[...Object.values(dataFiles), siteIcon, sitemapIndex],
  ];
}

function faultsOfOld({ from }: Redirect, index: number, site: Site): Fault[] {
  const { lines, pages, made, movedStories, gone } = site;
  const [page = ''] = from.split('#');
  const first = lines.findIndex((line) => line.from === from);
  if (first < index)
    return [
      {
        field: 'from',
        message: `"${from}" staat ook al in regel ${first + 1} van deze lijst. Haal er één weg.`,
      },
    ];
  if (from !== page) {
    return page.endsWith('/') && !pages.includes(page)
      ? [
          {
            field: 'from',
            message: `de pagina "${page}" bestaat niet. Zet hier het adres van nu voor het #.`,
            ...near(page, pages),
          },
        ]
      : [];
  }
  if (pages.includes(from)) {
    const message = `op "${from}" staat nog een pagina. Haal eerst die pagina weg, of haal deze regel weg.`;
    return [{ field: 'from', message }];
  }
  if (made.has(from)) {
    const message = `de site maakt "${from}" zelf, en dat werkt nog. Haal deze regel weg.`;
    return [{ field: 'from', message }];
  }
  const isStory = new RegExp(`^${overviewOf('verhalen')}[^/]+/$`).test(from);
  if (isStory || movedStories.has(from) || gone.has(from)) {
    const message =
      'een verhaal regelt dit in zijn eigen bestand. Kreeg het een ander adres? Zet de oude naam bij “Vroegere adressen” (`aliases`). Is het weg? Vul “Weggehaald” (`withdrawn`) in.';
    return [{ field: 'from', message }];
  }
  return [];
}

function faultsOfNew({ from, to }: Redirect, { lines, pages, movedStories, gone }: Site): Fault[] {
  if (to === undefined) return [];
  const fault = (message: string, suggestion?: string): Fault[] => [
    { field: 'to', message, ...(suggestion === undefined ? {} : { suggestion }) },
  ];
  const [oldPage = '', oldPlace] = from.split('#');
  const [page = '', place] = to.split('#');
  if (from === to) return fault('is hetzelfde als het oude adres.');
  if (oldPlace === undefined && !from.endsWith('/') && page.endsWith('/')) {
    return fault(
      `"${from}" is een bestand, en dat kan alleen naar een ander bestand leiden. Is er geen? Laat “Nieuw adres” (\`to\`) leeg en kies bij “Wat er gebeurde” (\`kind\`) iets anders.`,
    );
  }
  if (oldPlace !== undefined && page !== oldPage) {
    return fault(
      `een kop kan alleen naar een plek op dezelfde pagina: een browser stuurt wat achter # staat niet mee. Laat op die pagina een zin met een link staan, en verwijs daarheen.`,
      oldPage,
    );
  }
  const next = lines.find((line) => line.from === to);
  if (next !== undefined) {
    const end = endOf(to, lines);
    return end === undefined
      ? fault(
          `"${to}" verwijst zelf weer door, en zo gaat het in een kring. Verwijs naar een pagina die er is.`,
        )
      : next.to === undefined
        ? fault(`"${to}" is zelf weg. Verwijs naar een pagina die er is.`)
        : fault(`"${to}" verwijst zelf weer door. Verwijs meteen naar het laatste adres.`, end);
  }
  const moved = movedStories.get(page);
  if (moved !== undefined) {
    const whole = place === undefined ? moved : `${moved}#${place}`;
    return fault(
      `"${page}" is een vroeger adres van een verhaal. Verwijs meteen naar het adres van nu.`,
      whole,
    );
  }
  if (gone.has(page))
    return fault(`"${page}" is een verhaal dat is weggehaald. Verwijs naar een pagina die er is.`);
  // A file: only a built site knows.
  if (!page.endsWith('/') || pages.includes(page)) return [];
  return fault(`"${page}" is een pagina die niet bestaat.`, near(page, pages).suggestion);
}

/** Where a walk along the redirects ends; undefined when it never does. */
function endOf(start: string, lines: readonly Redirect[]): string | undefined {
  const seen = new Set<string>();
  let at = start;
  for (;;) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    const next = lines.find(({ from }) => from === at)?.to;
    if (next === undefined) return at;
    at = next;
  }
}
