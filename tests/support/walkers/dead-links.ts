import { check } from 'linkinator';

/** What a walk over all links of a site found. */
export interface WalkedLinks {
  /** Links and anchors within the site that lead nowhere, each with the page that it stands on. */
  dead: string[];
  /** How many lead somewhere. */
  alive: number;
}

/** Follows every link and anchor within the site at `url`. */
export async function walkLinks(url: string): Promise<WalkedLinks> {
  const { links } = await check({
    path: url,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith(url),
  });
  return {
    dead: links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url: to, parent, status }) => `${parent} → ${to} (${status})`),
    alive: links.filter(({ state }) => state === 'OK').length,
  };
}
