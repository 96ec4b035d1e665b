import type { KindName } from './schema/content-kinds.ts';

/** Lower-case words joined by hyphens: what a file, a folder and an address may be called. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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
