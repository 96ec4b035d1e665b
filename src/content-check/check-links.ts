import GithubSlugger from 'github-slugger';
import { addedPlaces, addressOf, overviewOf, questionPage, sitePages } from '../addresses.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import type { KindName } from '../schema/kind-name.ts';
import { type CheckedFile, type CheckedFolder, documentOf, textsOf } from './checked-file.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';
import type { Outline } from './text-outline.ts';

const kinds = Object.keys(contentKinds) as KindName[];

/** Links within the site that lead nowhere: to no page, or to no place on a page about the site. */
export function checkLinks(folder: CheckedFolder): Problem[] {
  const addresses = addressesOf(folder);
  const known = new Set(addresses);
  return linksWithin(folder).flatMap(({ to, url, path, anchor, ...at }): Problem[] => {
    if (path !== '' && !known.has(path)) {
      const message = `"${url}" leidt naar een pagina die niet bestaat.`;
      return [{ ...at, message, cause: `address ${path}`, ...near(path, addresses) }];
    }
    return to?.kind === 'paginas' ? wrongAnchor(at, url, anchor, to) : [];
  });
}

/** Warnings about links to a place on a page that has more than its text: a section of the page may be meant. */
export function checkAnchors(folder: CheckedFolder): Problem[] {
  return linksWithin(folder).flatMap(({ to, url, path: _, anchor, ...at }) =>
    to === undefined || to.kind === 'paginas'
      ? []
      : wrongAnchor(at, url, anchor, to).map((problem): Problem => ({ ...problem, severity: 'warning' })),
  );
}

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

interface LinkWithin extends Place {
  /** The text that is shown there, if any. */
  to: CheckedFile | undefined;
  url: string;
  /** Empty for a place on the same page. */
  path: string;
  anchor: string | undefined;
}

function linksWithin({ texts }: CheckedFolder): LinkWithin[] {
  const shown = new Map(texts.map((text) => [addressOfText(text), text]));
  return texts.flatMap((from) =>
    from.guarded.outline.links.flatMap(({ url, line, column }): LinkWithin[] => {
      if (!/^[/#]/.test(url)) return [];
      const [path, anchor] = withoutChoice(url);
      return [{ file: from.file, line, column, to: path === '' ? from : shown.get(path), url, path, anchor }];
    }),
  );
}

function wrongAnchor(at: Place, url: string, anchor: string | undefined, to: CheckedFile): Problem[] {
  if (anchor === undefined || anchor === '') return [];
  const added = to.kind === 'paginas' ? (addedPlaces[to.id] ?? []) : [];
  const anchors = [...anchorsOf(to.guarded.outline), ...added];
  if (anchors.includes(anchor)) return [];
  const message = `"${url}" leidt naar een kop die niet op die pagina staat.`;
  return [{ ...at, message, ...near(anchor, anchors) }];
}

/** The address of a page and the place on it; what the address holds of a reader's choice belongs to neither. */
function withoutChoice(url: string): [path: string, anchor: string | undefined] {
  const [beforeAnchor = '', anchor] = url.split('#');
  return [beforeAnchor.split('?')[0] ?? '', anchor === undefined ? undefined : decoded(anchor)];
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function addressOfText({ kind, id }: Pick<CheckedFile, 'kind' | 'id'>): string {
  return addressOf(kind, id);
}

/** Every address of a page, former addresses of stories included. */
export function addressesOf(folder: CheckedFolder): string[] {
  const gone = folder.withdrawn ?? [];
  const aliases = [...textsOf(folder, 'verhalen'), ...gone].flatMap(({ data }) => data?.aliases ?? []);
  const questions = documentOf(folder, 'keuzehulp')?.data?.questions ?? [];
  return [
    ...[...folder.texts, ...gone].map(addressOfText),
    ...aliases.map((alias) => addressOf('verhalen', alias)),
    ...kinds.map(overviewOf),
    ...Object.values(sitePages),
    ...questions.map(({ id }) => questionPage(id)),
  ];
}

/** The places on a page that the headings of its text make. */
export function anchorsOf({ headings }: Outline): string[] {
  const slugger = new GithubSlugger();
  return headings.map(({ text }) => slugger.slug(text));
}
