import type { KindName } from './schema/kind-name.ts';

/** The first part of every address, for good: a link that was sent must keep working. */
const roots: Record<KindName, string> = {
  verhalen: '/verhalen/',
  aanpakken: '/aanpakken/',
  sectoren: '/sectoren/',
  doelgroepen: '/doelgroepen/',
  begrippen: '/begrippen/',
  paginas: '/',
};

/** The page on which a file of content/ is shown, with a trailing slash. */
export function addressOf(kind: KindName, id: string): string {
  return `${roots[kind]}${id}/`;
}

/** The overview of a kind of page. */
export function overviewOf(kind: KindName): string {
  return roots[kind];
}

/** Pages that are not files of content/, each at its own lasting address. */
export const sitePages = {
  home: '/',
  allStories: '/verhalen/alle/',
  comparison: '/aanpakken/vergelijken/',
  bundle: '/bundel/',
  figures: '/cijfers/',
  keuzehulp: '/keuzehulp/',
  keuzehulpExplained: '/keuzehulp/uitleg/',
} as const;

/** The page of one question of the keuzehulp, for reading without JavaScript. */
export function questionPage(id: string): string {
  return `${sitePages.keuzehulp}vraag/${id}/`;
}
