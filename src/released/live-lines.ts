import { readFile } from 'node:fs/promises';
import type { Redirects } from '../schema/redirects.ts';
import { endedTitle } from '../withdrawn/ended-title.ts';
import { fileAt, isThere } from './site-files.ts';

/**
 * What is wrong with lines of content/doorverwijzingen.yaml for addresses at which the built site in the folder `site` has
 * something of its own, before anything stands in for a redirect: hosts would answer with the line, and what stands there
 * would be lost. An address that ended has a page that says so, which the site makes for its line.
 */
export async function liveLines(site: string, lines: Redirects['addresses']): Promise<string[]> {
  const live: string[] = [];
  for (const { from, to } of lines) {
    const file = fileAt(site, from);
    if (from.includes('#') || !(await isThere(file))) continue;
    const isEnded = to === undefined && from.endsWith('/');
    if (isEnded && (await readFile(file, 'utf8')).includes(`<title>${endedTitle}`)) continue;
    live.push(
      `content/doorverwijzingen.yaml: op "${from}" staat nog iets dat de site zelf maakt. Haal die regel weg.`,
    );
  }
  return live;
}
