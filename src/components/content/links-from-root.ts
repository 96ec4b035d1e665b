import { linkAddress } from '../../addresses.ts';

/**
 * The HTML of a text with its links leading to where the site stands: editors write `/verhalen/x/`, also for a site below a path.
 * `address` gives where a link of theirs leads.
 */
export function linksFromRoot(html: string, address = linkAddress): string {
  return html.replace(/ href="(\/[^"]*)"/g, (_, written: string) => ` href="${address(written)}"`);
}
