import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { belowRoot, embedFolders, notFoundPage } from '../addresses.ts';
import { pagesIn } from './built-pages.ts';
import { mayBeFramed } from './frames.ts';

/** A part of the site in which every file gets the same content policy. */
export interface Place {
  /** Of a page; with `below`, of the folder. */
  address: string;
  /** Whether it is all that is deeper in the folder, and not the page of the folder itself. */
  below: boolean;
  /** The value of the header Content-Security-Policy. */
  policy: string;
  /** Whether other sites may show it in a frame. */
  framed: boolean;
}

/** The sources that pages allow, by directive. */
type Allowed = Map<string, Set<string>>;

/**
 * The policies of a built site as headers, from the policies that stand in its pages: a scanner, and a browser before it has
 * read a page, see only headers. A place allows what one of its pages does; each page still has its own, and both hold. Deeper in
 * a folder the page for unknown addresses may be shown, so its styles are allowed there too. The last place is that page, and
 * holds for all that is in no other. Pages of which the address is in `unseen` do not count: the host redirects from there, and nobody
 * sees the page with a script of its own that does it elsewhere.
 */
export async function policiesOf(site: string, unseen: ReadonlySet<string> = new Set()): Promise<Place[]> {
  const places = new Map<string, { address: string; below: boolean; pages: Allowed[] }>();
  let notFound: Allowed | undefined;
  for (const { file, address } of await pagesIn(site)) {
    if (unseen.has(address)) continue;
    const allowed = allowedBy(await readFile(path.join(site, file), 'utf8'));
    if (address === notFoundPage) notFound = allowed;
    else if (allowed !== undefined) {
      const spot = spotOf(address);
      const key = `${spot.address} ${spot.below}`;
      const place = places.get(key) ?? { ...spot, pages: [] };
      place.pages.push(allowed);
      places.set(key, place);
    }
  }
  const everywhere = notFound ?? strictest;
  return [
    ...[...places.values()].map(({ address, below, pages }) => {
      const framed = below ? embedFolders.includes(address) : mayBeFramed(address);
      const policy = inWords(together(below ? [everywhere, ...pages] : pages), framed);
      return { address, below, policy, framed };
    }),
    { address: notFoundPage, below: false, policy: inWords(everywhere, false), framed: false },
  ];
}

/** For a folder that is no site of ours. */
const strictest: Allowed = new Map([
  ['default-src', new Set(["'self'"])],
  ['object-src', new Set(["'none'"])],
  ['base-uri', new Set(["'self'"])],
  ['form-action', new Set(["'self'"])],
]);

/** The place that an address is in. `places` are those of policiesOf(). */
export function placeOf(address: string, places: readonly Place[]): Place {
  const spot = spotOf(address);
  const found = places.find((place) => place.address === spot.address && place.below === spot.below);
  return found ?? (places.at(-1) as Place);
}

function spotOf(address: string): Pick<Place, 'address' | 'below'> {
  const folder = mayBeFramed(address) ? embedFolders.find((one) => address.startsWith(one)) : undefined;
  if (folder !== undefined) return { address: folder, below: true };
  const [top, ...deeper] = belowRoot(address).split('/');
  const isDeeper = deeper.length > 1 || (deeper[0] ?? '') !== '';
  if (mayBeFramed(address) || !isDeeper) return { address, below: false };
  return { address: address.slice(0, address.length - deeper.join('/').length), below: top !== undefined };
}

function allowedBy(page: string): Allowed | undefined {
  const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]*)">/i.exec(page) ?? [];
  return policy === undefined
    ? undefined
    : new Map(
        policy
          .split(';')
          .map((directive) => directive.trim().split(/\s+/))
          .filter(([name]) => name !== '')
          .map(([name = '', ...sources]) => [name, new Set(sources)]),
      );
}

/** What at least one of these policies allows. Who says nothing of a kind of file means `default-src`. */
function together(policies: readonly Allowed[]): Allowed {
  const names = new Set(policies.flatMap((policy) => [...policy.keys()]));
  return new Map(
    [...names].map((name) => {
      const sources = new Set(
        policies.flatMap((policy) => [
          ...(policy.get(name) ?? (name.endsWith('-src') ? policy.get('default-src') : undefined) ?? []),
        ]),
      );
      if (sources.size > 1) sources.delete("'none'");
      return [name, sources];
    }),
  );
}

function inWords(allowed: Allowed, framed: boolean): string {
  const frames = framed ? [] : ["frame-ancestors 'none'"];
  return [...[...allowed].map(([name, sources]) => [name, ...sources].join(' ')), ...frames].join('; ');
}
