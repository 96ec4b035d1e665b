import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import type { Released } from './address-list.ts';
import { fileAt } from './site-files.ts';

/** The ids on a page: all of them, and those of headings, parts and empty marks, to which a reader can link. */
export interface PageIds {
  all: ReadonlySet<string>;
  places: readonly string[];
  /** Links with a place, as they were written. */
  links: readonly string[];
}

/** What no link leads to for good: files with a hash in their name, of the search, of the editor screen, of lists that shift with every story. */
const passing =
  /^(?:_astro|pagefind|zoek|beheer|bundel\/lijst|keuzehulp\/verhalen|omslag)\/|^404\.html$|(?:^|\/)omslag[^/]*$/;

/** Ids that are no place to send somebody: of the page itself, of a field, and of a place, a letter or a month that comes and goes. */
const noPlace = /^(?:inhoud|menu|finder-q)$|^(?:kaart|woorden|organisaties)-|^maand-\d{4}-\d{2}$/;

/**
 * All addresses of the built site in the folder `site` that others may link to. `codes` has the code of each story, by the
 * address of its page; pages at `former` addresses lead on or say what ended, and have no places.
 */
export async function addressesOfSite(
  site: string,
  codes: ReadonlyMap<string, string>,
  former: ReadonlySet<string>,
): Promise<Released[]> {
  const names = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(site, path.join(parentPath, name)).replaceAll(path.sep, '/'))
    .filter((name) => !passing.test(name));
  const pages = names.filter((name) => isPage.test(name)).map((name) => `/${name.replace(isPage, '')}`);
  const ids = new Map(await Promise.all(pages.map(async (page) => [page, await idsOn(site, page)] as const)));
  const linked = new Set(
    [...ids].flatMap(([page, { links }]) =>
      links.map((link) => decodeURI(link.startsWith('#') ? page + link : link)),
    ),
  );
  const files = Map.groupBy(
    names.filter((name) => !isPage.test(name)).map((name) => `/${name}`),
    (file) => pageOver(file, ids),
  );
  const released = pages.map((address): Released => {
    const { all = [], places = [] } = former.has(address) ? {} : (ids.get(address) ?? {});
    const others = [...all].filter((id) => linked.has(`${address}#${id}`));
    return {
      address,
      code: codes.get(address),
      files: former.has(address) ? [] : (files.get(address) ?? []).map((file) => file.slice(address.length)),
      places: [...new Set([...places, ...others])].filter((id) => !noPlace.test(id)),
    };
  });
  const alone = (files.get(undefined) ?? []).filter((file) => !former.has(file));
  return [...released, ...alone.map((address) => ({ address, files: [], places: [] }))];
}

const isPage = /(?<=^|\/)index\.html$/;

/** The page in whose folder a file stands; undefined when there is none. */
function pageOver(file: string, pages: ReadonlyMap<string, unknown>): string | undefined {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return pages.has(folder) ? folder : undefined;
}

/** The ids on the page at this address of a built site. Rejects when there is no such page. */
export async function idsOn(site: string, address: string): Promise<PageIds> {
  const html = await readFile(fileAt(site, address), 'utf8');
  const all = new Set<string>();
  const places: string[] = [];
  const links: string[] = [];
  let empty: string | undefined;
  const parser = new Parser({
    onopentag(name, { id, href }) {
      if (href !== undefined && /^[/#].*#|^#./.test(href)) links.push(href);
      empty = undefined;
      if (id === undefined) return;
      all.add(id);
      if (/^(?:h[1-6]|section|article)$/.test(name)) places.push(id);
      else if (name === 'span') empty = id;
    },
    ontext: () => {
      empty = undefined;
    },
    onclosetag: () => {
      if (empty !== undefined) places.push(empty);
      empty = undefined;
    },
  });
  parser.end(html);
  return { all, places, links };
}
