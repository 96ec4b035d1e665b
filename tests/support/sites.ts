import path from 'node:path';

/** A built site, as paths from the root of the project. */
export interface Site {
  /** The folder with content/ and dist/. */
  root: string;
  dist: string;
}

/** The site that is built in this folder. */
export function siteIn(root: string): Site {
  return { root, dist: path.join(root, 'dist') };
}

/** The site of the real content, which editors change: for tests that hold for any content. */
export const realSite: Site = siteIn('.');

/** The site of the invented library (tests/library): for tests of what the site does. */
export const librarySite: Site = siteIn('.astro/library');

/** The host for which the site of the invented library is built: what leaves the site names it. The real one has none. */
export const libraryHost = 'https://gewoon-doen.example';

/** When its texts changed last, as SOURCE_DATE_EPOCH says it: on the newest day that its stories name. */
export const libraryTime = String(Date.UTC(2026, 3, 20) / 1000);
